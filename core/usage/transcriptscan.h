// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "config/config.h"
#include "usage/dayusage.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QTimeZone>

#include <optional>
#include <stop_token>

namespace claw::usage {

//! How far a transcript was read and what was found. Kept, so that the next scan reads what was
//! added since.
struct ScannedTranscript
{
    qint64 mtimeMs = -1;
    qint64 size = 0;
    qint64 readTo = 0; //!< The end of the last whole line.
    QByteArray end; //!< The last bytes before that: a file that was written anew has others there.
    UsageByDay days;
};

//! What replies cost and which day they belong to.
struct ScanRules
{
    config::ConfigPtr config; //!< Prices for replies that name no cost.
    QTimeZone zone;
};

//! Brings `known` up to date with the file. False when it was stopped on the way or cannot be read;
//! `known` is then as far as it came, and valid. Lines that are no JSON, or longer than 64 MiB, do
//! not count. Blocks.
[[nodiscard]] bool scanTranscript(const QString &path, ScannedTranscript &known,
                                  const ScanRules &rules, const std::stop_token &stop);

//! The day and the usage of one line of a transcript; nullopt when it is no reply that says what it
//! used. Takes the spellings of all providers.
struct UsageEntry
{
    QDate date;
    DayUsage usage;
};
[[nodiscard]] std::optional<UsageEntry> usageIn(const QJsonObject &line, const ScanRules &rules);

} // namespace claw::usage
