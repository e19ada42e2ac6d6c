// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "config/gatewayconfig.h"
#include "process/processrunner.h"
#include "remote/tailscalestatus.h"

#include <QCoroTask>

#include <stop_token>

namespace claw::remote {

//! The `tailscale` program of this machine. Every call is one run of it, with a deadline; failures
//! name the cause and the next step (tailscaleproblem.h). A call that runs does not need this object.
class Tailscale
{
public:
    //! `runner` outlives the calls.
    explicit Tailscale(process::ProcessRunner &runner)
        : m_runner(runner)
    { }

    [[nodiscard]] QCoro::Task<Result<TailscaleStatus>> status(std::stop_token stop = {});
    //! Serves `port` of this machine to the tailnet, or to the internet (Funnel), as HTTPS. Stays in
    //! force until withdraw(), even when this program ends. `mode` is not Off.
    [[nodiscard]] QCoro::Task<Result<>> expose(config::TailscaleMode mode, quint16 port,
                                               std::stop_token stop = {});
    [[nodiscard]] QCoro::Task<Result<>> withdraw(config::TailscaleMode mode,
                                                 std::stop_token stop = {});
    //! The login of whoever is at this address of the tailnet.
    [[nodiscard]] QCoro::Task<Result<QString>> loginAt(QString address, std::stop_token stop = {});

private:
    process::ProcessRunner &m_runner;
};

} // namespace claw::remote
