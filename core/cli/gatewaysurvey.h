// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/probereport.h"
#include "cli/rpcoptions.h"
#include "remote/sshtunnel.h"

#include <QCoroTask>

namespace claw::cli {

//! Where `gateway probe` is to look, besides the network around.
struct SurveyPlan
{
    CliSettings settings;
    RpcOptions rpc;
    std::chrono::milliseconds timeout{0};
    std::optional<remote::SshTarget> ssh; //!< Nothing: no tunnel, or the first gateway found.
    QString sshIdentity; //!< Empty: ssh decides.
    bool sshAuto = false; //!< Without `ssh`: tunnel to the first gateway that announces itself.
};

//! The explicit URL, the configured gateway elsewhere, this machine, a tunnel and whoever announces
//! itself, all at once; ends within the timeout and a second. Gateways that are known from the
//! network alone are shown no secret.
[[nodiscard]] QCoro::Task<Result<ProbeReport>> survey(SurveyPlan plan);

} // namespace claw::cli
