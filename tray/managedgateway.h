// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tray/gatewayactions.h"

namespace claw::tray {

//! One gateway with all that watches it and acts on it.
class ManagedGateway
{
public:
    //! `clock` and `random` outlive it.
    ManagedGateway(const QString &profile, const QProcessEnvironment &environment,
                   const QString &program, const Clock &clock, Random &random);

    [[nodiscard]] GatewayWatch &watch() { return m_watch; }
    [[nodiscard]] GatewayActions &actions() { return m_actions; }

private:
    process::LocalProcessRunner m_runner;
    process::LocalProcesses m_processes;
    // A manager takes one call at a time: one is for questions, one for orders.
    std::unique_ptr<service::ServiceManager> m_asked;
    std::unique_ptr<service::ServiceManager> m_ordered;
    GatewayWatch m_watch;
    GatewayActions m_actions;
};

//! The environments of the gateways of this user, one for a profile: `chosen` first, then those whose
//! state directory is there, by name; at most 8.
struct ProfileEnvironment
{
    QString profile; //!< Empty for the default one.
    QProcessEnvironment environment;
};
[[nodiscard]] std::vector<ProfileEnvironment> findProfiles(const QString &chosen,
                                                           const QProcessEnvironment &environment,
                                                           const QString &home);

} // namespace claw::tray
