// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/clisettings.h"
#include "cli/gatewaytarget.h"
#include "process/processrunner.h"
#include "service/servicemanager.h"

namespace claw::cli {

//! What an install takes from the command line.
struct InstallOptions
{
    std::optional<QString> port;
    std::optional<QString> token;
};

//! Where the service commands meet the service: its manager, its plan as this command line would
//! have it, and its gateway as seen through its own environment.
class ServiceDesk
{
public:
    //! `context` outlives it.
    explicit ServiceDesk(const CommandContext &context);

    [[nodiscard]] service::ServiceManager &manager() { return *m_manager; }

    //! What an install from here and now would make. InvalidRequest, with the whole message for the
    //! person, for a port that is none.
    [[nodiscard]] Result<service::ServicePlan> plan(const CliSettings &settings,
                                                    const InstallOptions &options = {}) const;
    //! The settings that the gateway of the service reads.
    [[nodiscard]] Result<CliSettings> settingsOf(const service::InstalledService &installed) const;
    //! Where that gateway is asked from here, and with which secret.
    [[nodiscard]] Result<GatewayTarget> targetOf(const CliSettings &settings) const;

private:
    const CommandContext &m_context;
    process::LocalProcessRunner m_runner;
    std::unique_ptr<service::ServiceManager> m_manager;
};

//! The path under which this program was called, links kept, so that an update of what they point to
//! does not break a service file.
[[nodiscard]] QString calledProgram(const QProcessEnvironment &environment);

} // namespace claw::cli
