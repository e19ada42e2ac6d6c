// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/command.h"
#include "cli/gatewaysurvey.h"

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
    [[nodiscard]] Result<SurveyPlan> plan(const CommandContext &context) const;

    RpcOptions m_rpc;
    std::optional<QString> m_ssh;
    std::optional<QString> m_sshIdentity;
    bool m_sshAuto = false;
};

} // namespace claw::cli
