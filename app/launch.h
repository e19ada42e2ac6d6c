// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "config/lastgood.h"
#include "files/statelock.h"
#include "gatewaystart/devprofile.h"
#include "gatewaystart/startplan.h"

#include <QCoroTask>

namespace claw::app {

//! What a gateway is started from: everything that is known before a port is touched. Made anew for
//! each start in the same process, so that a restart sees the configuration as it is then.
struct Launch
{
    files::StatePaths paths;
    QProcessEnvironment
        environment; //!< With the `.env` files and the variables of the configuration.
    config::StartConfig config;
    gatewaystart::RunChoices choices;
    gatewaystart::StartPlan plan;
};

//! Reads and judges; changes nothing but the copy of the last good configuration. With `--dev` a
//! profile that does not exist yet (or is to be reset) is judged as the one it is going to be.
[[nodiscard]] gatewaystart::StartResult<Launch> prepareLaunch(
    const gatewaystart::GatewayRunOptions &options, const QProcessEnvironment &environment);

//! The right to be the gateway of a state directory.
struct StateClaim
{
    std::optional<files::StateLock>
        lock; //!< None where several are allowed or nothing can be locked.
    QString trouble; //!< Why there is no lock although there should be one.
};

//! Locks the state directory. Refused while another gateway holds it, for as long as `patience`.
[[nodiscard]] QCoro::Task<gatewaystart::StartResult<StateClaim>> claimState(
    Launch launch, std::chrono::milliseconds patience);

//! Who we are, for those who find the directory locked; `url` is empty until we listen.
[[nodiscard]] files::LockHolder describeSelf(const Launch &launch, const QString &url);

} // namespace claw::app
