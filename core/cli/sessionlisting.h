// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/clisettings.h"
#include "cli/terminal.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace claw::cli {

//! The conversations there are, wherever they were read.
struct SessionListing
{
    QString path; //!< Of the store; a template or `(multiple)` when there are several.
    QJsonArray rows; //!< As `sessions.list` has them, newest first.
    QString defaultModel; //!< Of sessions that name none.
    qint64 defaultContextTokens = 0;
};

//! Reads the stores themselves; a store that cannot be read counts as empty. Blocks on the disk.
[[nodiscard]] SessionListing readSessionStores(const CliSettings &settings,
                                               std::optional<int> activeMinutes, qint64 nowMs);

//! The answer of `sessions.list`.
[[nodiscard]] SessionListing sessionListingOf(const QJsonObject &answer);

//! As the reference prints it with --json.
[[nodiscard]] QJsonObject toJson(const SessionListing &listing, std::optional<int> activeMinutes,
                                 qint64 nowMs);

//! The same for a person.
[[nodiscard]] QStringList sessionLines(const SessionListing &listing,
                                       std::optional<int> activeMinutes, qint64 nowMs,
                                       const Terminal &terminal);

} // namespace claw::cli
