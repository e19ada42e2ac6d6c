// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/command.h"
#include "cli/servicedesk.h"
#include "cli/servicereply.h"

namespace claw::cli {

//! `gateway start`, `stop`, `restart` and `uninstall`. Each is done when its effect has been seen:
//! the gateway answers, or its process is gone and the port closed.
class ServiceVerbCommand final : public Command
{
public:
    enum class Verb { Start, Stop, Restart, Uninstall };

    explicit ServiceVerbCommand(Verb verb);

    [[nodiscard]] QString path() const override;
    [[nodiscard]] QString summary() const override;
    void declare(CLI::App &app) override;
    [[nodiscard]] int run(const CommandContext &context) override;

private:
    [[nodiscard]] int notLoaded(ServiceReply &reply) const;
    [[nodiscard]] int start(const service::ServiceState &state, ServiceDesk &desk,
                            ServiceReply &reply) const;
    [[nodiscard]] int restart(const service::ServiceState &before, ServiceDesk &desk,
                              ServiceReply &reply) const;
    [[nodiscard]] int stop(const service::ServiceState &before, ServiceDesk &desk,
                           ServiceReply &reply) const;
    [[nodiscard]] int uninstall(ServiceDesk &desk, ServiceReply &reply) const;
    [[nodiscard]] QString failure() const;

    Verb m_verb;
    bool m_json = false;
};

} // namespace claw::cli
