// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/terminal.h"
#include "log/loglevel.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace claw::cli {

//! One line of the gateway's log as `logs` shows it.
struct LogLine
{
    bool isRecord =
        false; //!< False: not one of the log's JSON records; only `raw` means something.
    std::optional<QString> time; //!< ISO 8601, UTC.
    std::optional<QString> level; //!< In lower case.
    std::optional<QString> subsystem;
    std::optional<QString> module;
    QString message;
    QString raw;

    [[nodiscard]] static LogLine parse(const QString &raw);

    //! Does it matter at least this much? A line that is no record has no level and matters to nobody
    //! who asks for one.
    [[nodiscard]] bool isAtLeast(log::LogLevel least) const;
    //! `{"type":"log",...}` or `{"type":"raw","raw"}`.
    [[nodiscard]] QJsonObject toJson() const;
    //! `<ISO time> level label message`.
    [[nodiscard]] QString plainText() const;
    //! `HH:MM:SS level label message`, in the colours of the terminal.
    [[nodiscard]] QString prettyText(const Terminal &terminal) const;
};

} // namespace claw::cli
