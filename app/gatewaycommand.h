// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/command.h"
#include "gatewaystart/runoptions.h"

namespace claw::app {

//! `clawdbot gateway` and `clawdbot gateway run`: the gateway in the foreground.
class GatewayCommand final : public cli::Command
{
public:
    enum class Spelling { Group, Run };

    explicit GatewayCommand(Spelling spelling);

    [[nodiscard]] QString path() const override;
    [[nodiscard]] QString summary() const override;
    void declare(CLI::App &app) override;
    [[nodiscard]] int run(const cli::CommandContext &context) override;

private:
    Spelling m_spelling;
    gatewaystart::GatewayRunOptions m_options;
};

} // namespace claw::app
