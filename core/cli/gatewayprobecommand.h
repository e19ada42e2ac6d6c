// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/command.h"
#include "cli/probereport.h"
#include "cli/rpcoptions.h"

namespace claw::cli {

//! `gateway probe`: which of the gateways that may be there can be reached. Fails when none can.
class GatewayProbeCommand final : public Command
{
public:
    [[nodiscard]] QString path() const override;
    [[nodiscard]] QString summary() const override;
    void declare(CLI::App &app) override;
    [[nodiscard]] int run(const CommandContext &context) override;

private:
    [[nodiscard]] Result<ProbeReport> collect(const CommandContext &context) const;
    [[nodiscard]] Result<std::vector<ProbedTarget>> candidates(const CliSettings &settings) const;

    RpcOptions m_rpc;
};

} // namespace claw::cli
