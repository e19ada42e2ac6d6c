// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/commandcontext.h"
#include "cli/gatewaytarget.h"
#include "cli/logline.h"
#include "log/logtail.h"

#include <optional>

namespace claw::cli {

//! What `logs` prints, as lines for people or as JSON lines.
class LogPrinter
{
public:
    enum class Form { Pretty, Plain, Json };

    struct Options
    {
        Form form = Form::Plain;
        std::optional<log::LogLevel> least; //!< `--level`
        int limit = 200; //!< Most lines of one tail, after the choice by level.
    };

    LogPrinter(Options options, const CommandContext &context);

    //! One answer of `logs.tail`; the first one is introduced by the name of the file. False when
    //! nobody reads any more: said on standard error, and the time to stop.
    [[nodiscard]] bool print(const log::LogTail &tail);
    //! Something beside the log.
    void notice(const QString &text);
    //! Why there is nothing to show.
    void failure(const QString &reason, const GatewayTarget &target);

private:
    void introduce(const log::LogTail &tail);
    void printLine(const LogLine &line);
    void printJson(const QJsonObject &object, Terminal &terminal);

    Options m_options;
    const CommandContext &m_context;
    bool m_isIntroduced = false;
};

} // namespace claw::cli
