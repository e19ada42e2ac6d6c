// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/command.h"
#include "cli/gatewaystatusreport.h"
#include "cli/rpcoptions.h"
#include "cli/servicedesk.h"

namespace claw::cli {

//! `gateway status`: the service, the port, the last error, and whether the gateway answers.
//! Succeeds also when it does not.
class GatewayStatusCommand final : public Command
{
public:
    [[nodiscard]] QString path() const override;
    [[nodiscard]] QString summary() const override;
    void declare(CLI::App &app) override;
    [[nodiscard]] int run(const CommandContext &context) override;

private:
    [[nodiscard]] Result<GatewayStatusReport> collect(const CommandContext &context) const;
    [[nodiscard]] Result<> chooseTarget(const ServiceDesk &desk, GatewayStatusReport &report) const;
    [[nodiscard]] ProbeResult probe(const GatewayStatusReport &report,
                                    const CommandContext &context) const;
    void examineService(Result<service::ServiceState> state, ServiceDesk &desk,
                        GatewayStatusReport &report) const;

    RpcOptions m_rpc;
    bool m_skipsProbe = false;
    bool m_isDeep = false;
};

} // namespace claw::cli
