// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/command.h"

#include <optional>

namespace claw::cli {

//! `gateway discover`: which gateways announce themselves in the networks of this machine.
class GatewayDiscoverCommand final : public Command
{
public:
    [[nodiscard]] QString path() const override;
    [[nodiscard]] QString summary() const override;
    void declare(CLI::App &app) override;
    [[nodiscard]] int run(const CommandContext &context) override;

private:
    std::optional<QString> m_timeout;
    bool m_json = false;
};

} // namespace claw::cli
