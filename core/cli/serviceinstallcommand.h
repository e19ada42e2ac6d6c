// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/command.h"
#include "cli/servicedesk.h"
#include "cli/servicereply.h"

namespace claw::cli {

//! `gateway install`: makes the gateway a service of this user, and starts it.
class ServiceInstallCommand final : public Command
{
public:
    [[nodiscard]] QString path() const override;
    [[nodiscard]] QString summary() const override;
    void declare(CLI::App &app) override;
    [[nodiscard]] int run(const CommandContext &context) override;

private:
    [[nodiscard]] int install(const service::ServicePlan &plan, ServiceDesk &desk,
                              ServiceReply &reply) const;
    [[nodiscard]] int alreadyInstalled(const service::ServiceState &state,
                                       const service::ServicePlan &plan, ServiceDesk &desk,
                                       ServiceReply &reply) const;
    [[nodiscard]] int showSystemWide(const service::ServicePlan &plan, ServiceDesk &desk,
                                     ServiceReply &reply) const;
    void careForLogout(service::Linger linger, ServiceDesk &desk, ServiceReply &reply) const;

    InstallOptions m_options;
    std::optional<QString> m_runtime;
    bool m_force = false;
    bool m_noStart = false;
    bool m_linger = false;
    bool m_system = false;
    bool m_json = false;
};

} // namespace claw::cli
