// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QJsonObject>

namespace claw::config {

//! What a write left on the disk.
struct WrittenConfig
{
    QByteArray text;
    QByteArray hash; //!< SHA-256 of `text` in hex, the next base hash.
};

//! Replaces the configuration file (configuration spec 7): keeps up to five backups (`.bak`, then
//! `.bak.1` to `.bak.4`), swaps a synced temporary file in, mode 0600. `meta` is stamped in a new file
//! and where it stands already: a file written by hand gets no section that its author did not write.
//! Whoever calls has validated the document and holds lockConfig(). The old file is intact on every
//! failure. Blocks on the disk.
class ConfigWriter
{
public:
    static constexpr int backups = 5;

    ConfigWriter(QString path, const Clock &clock);

    //! Of a file that is there only what differs is rewritten; comments and formatting stay.
    [[nodiscard]] Result<WrittenConfig> write(const QJsonObject &document) const;
    //! Makes exactly this the content of the file.
    [[nodiscard]] Result<WrittenConfig> writeText(const QByteArray &text) const;
    //! The text with `meta` stamped where that is due, see above. InvalidRequest for no JSON5.
    [[nodiscard]] Result<QByteArray> stamped(const QByteArray &text) const;

    //! Where the backup is that is `age` writes older than the newest.
    [[nodiscard]] static QString backupName(const QString &path, int age);

private:
    void rotateBackups() const;

    QString m_path;
    const Clock &m_clock;
};

} // namespace claw::config
