// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/command.h"

namespace claw::cli {

class CommandLine;

//! `completion <shell>`: prints what makes a shell complete this program's command lines.
class CompletionCommand final : public Command
{
public:
    //! The line owns the command.
    explicit CompletionCommand(const CommandLine &line);

    [[nodiscard]] QString path() const override;
    [[nodiscard]] QString summary() const override;
    void declare(CLI::App &app) override;
    [[nodiscard]] int run(const CommandContext &context) override;

private:
    const CommandLine &m_line;
    QString m_shell;
};

} // namespace claw::cli
