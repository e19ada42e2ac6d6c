// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "config/configauthor.h"
#include "config/documentdiff.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>
#include <vector>

namespace claw::files {
struct StatePaths;
}

namespace claw::config {

//! One change of the configuration file, as it is remembered.
struct ConfigRevision
{
    qint64 number = 0; //!< From 1; numbers are never used twice.
    qint64 atMs = 0;
    ConfigAuthor author;
    //! What is different, without `meta`. Secrets are placeholders; a value over
    //! ConfigHistory::largestValue is left out, see hasValues.
    std::vector<Difference> changes;
    bool hasValues = true; //!< False: the values were too large, only the paths are known.
    QByteArray hashBefore; //!< Of the file's text, as in ConfigOutcome.
    QByteArray hashAfter;

    [[nodiscard]] static std::optional<ConfigRevision> fromJson(const QJsonObject &object);
    [[nodiscard]] QJsonObject toJson() const;
};

//! The journal of the configuration file (`config/history.jsonl`): a line for each change, at most
//! `mostRevisions`; over that the older half goes. A line that cannot be read is skipped. Whoever
//! writes holds lockConfig(). Blocks on the disk.
class ConfigHistory
{
public:
    static constexpr int mostRevisions = 1000;
    static constexpr qint64 mostBytes = 4 * 1024 * 1024;
    static constexpr qint64 largestValue = 16 * 1024; //!< Bytes of all values of one change.

    explicit ConfigHistory(const files::StatePaths &paths);
    [[nodiscard]] const QString &path() const { return m_path; }

    //! All of them, oldest first. Empty when there is no journal yet.
    [[nodiscard]] Result<std::vector<ConfigRevision>> revisions() const;
    //! Numbers the revision, hides its secrets and appends it; returns its number.
    [[nodiscard]] Result<qint64> append(ConfigRevision revision) const;

private:
    [[nodiscard]] Result<QByteArray> text() const;

    QString m_path;
};

} // namespace claw::config
