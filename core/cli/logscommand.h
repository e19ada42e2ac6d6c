// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/command.h"
#include "cli/logfeed.h"
#include "cli/logprinter.h"
#include "cli/rpcoptions.h"

namespace claw::cli {

//! `logs`: the end of the gateway's log, and on request what is added to it. Asks the gateway; without
//! one on this machine the file is read.
class LogsCommand final : public Command
{
public:
    [[nodiscard]] QString path() const override;
    [[nodiscard]] QString summary() const override;
    void declare(CLI::App &app) override;
    [[nodiscard]] int run(const CommandContext &context) override;

private:
    //! The options as numbers.
    struct Numbers
    {
        int limit = 0;
        qint64 maxBytes = 0;
        std::chrono::milliseconds interval{0};
        std::chrono::milliseconds timeout{0};
        std::optional<log::LogLevel> least;
    };

    [[nodiscard]] Result<Numbers> readNumbers() const;
    [[nodiscard]] Result<LogFeed::Source> readSource(const CommandContext &context,
                                                     const Numbers &numbers) const;
    [[nodiscard]] LogPrinter::Form form(const CommandContext &context) const;
    [[nodiscard]] int show(LogFeed &feed, LogPrinter &printer, const GatewayTarget &target,
                           const Numbers &numbers) const;

    RpcOptions m_rpc;
    std::optional<QString> m_limit;
    std::optional<QString> m_maxBytes;
    std::optional<QString> m_interval;
    std::optional<QString> m_level;
    bool m_follows = false;
    bool m_isPlain = false;
    bool m_expectsFinal = false; //!< Accepted for scripts; `logs.tail` has but one answer.
};

} // namespace claw::cli
