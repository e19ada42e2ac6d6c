// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/clisettings.h"
#include "nodehost/hostfile.h"
#include "process/processrunner.h"
#include "service/servicemanager.h"

namespace claw::cli {

//! The node host of this machine as a service beside that of the gateway: the same manager under
//! names of its own.
class NodeServiceDesk
{
public:
    //! `context` outlives it.
    explicit NodeServiceDesk(const CommandContext &context);

    [[nodiscard]] service::ServiceManager &manager() { return *m_manager; }
    //! What an install from here and now would make.
    [[nodiscard]] service::ServicePlan plan(const CliSettings &settings,
                                            const nodehost::HostFile &host) const;

private:
    const CommandContext &m_context;
    QProcessEnvironment m_environment; //!< With the names of this service.
    process::LocalProcessRunner m_runner;
    std::unique_ptr<service::ServiceManager> m_manager;
};

//! `environment` with the names of the node's service: clawdbot-node and the like.
[[nodiscard]] QProcessEnvironment nodeServiceEnvironment(QProcessEnvironment environment);

} // namespace claw::cli
