// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/command.h"

namespace claw::cli {

//! `tray`: starts the tray shell, a program of its own, and leaves it running.
class TrayCommand final : public Command
{
public:
    [[nodiscard]] QString path() const override;
    [[nodiscard]] QString summary() const override;
    void declare(CLI::App &app) override;
    [[nodiscard]] int run(const CommandContext &context) override;

    //! May a start without a command open the tray: is there one, and a desktop to show it on?
    [[nodiscard]] static bool isPossible(const QProcessEnvironment &environment);

private:
    bool m_window = false;
};

} // namespace claw::cli
