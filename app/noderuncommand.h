// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/command.h"
#include "cli/nodeoptions.h"

namespace claw::app {

//! `clawdbot node run`: lends this machine to a gateway, in the foreground.
class NodeRunCommand final : public cli::Command
{
public:
    [[nodiscard]] QString path() const override;
    [[nodiscard]] QString summary() const override;
    void declare(CLI::App &app) override;
    [[nodiscard]] int run(const cli::CommandContext &context) override;

private:
    cli::NodeOptions m_options;
};

} // namespace claw::app
