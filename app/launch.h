// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/clock.h"
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

//! The first half of a launch: what was found on the disk and in the environment.
struct LaunchFacts
{
    files::StatePaths paths;
    QProcessEnvironment environment; //!< As in Launch.
    config::StartConfig config;
    gatewaystart::RunChoices choices;
};

//! Reads; changes nothing but the copy of the last good configuration. With `--dev` a profile that
//! does not exist yet (or is to be reset) is read as the one it is going to be.
[[nodiscard]] gatewaystart::StartResult<LaunchFacts> readLaunch(
    const gatewaystart::GatewayRunOptions &options, const QProcessEnvironment &environment);
//! Judges what was read.
[[nodiscard]] gatewaystart::StartResult<Launch> planLaunch(
    const gatewaystart::GatewayRunOptions &options, LaunchFacts facts);
//! Both.
[[nodiscard]] gatewaystart::StartResult<Launch> prepareLaunch(
    const gatewaystart::GatewayRunOptions &options, const QProcessEnvironment &environment);

//! Writes a configuration whose legacy keys were moved, and reads it back, so that what is in force
//! is what is on the disk. When it cannot be written the gateway runs on it all the same. Only for
//! the holder of the state directory. The failure is for a person.
[[nodiscard]] Result<> keepUpgrade(Launch &launch, const Clock &clock);

//! The right to be the gateway of a state directory.
struct StateClaim
{
    std::optional<files::StateLock>
        lock; //!< None where several are allowed or nothing can be locked.
    QString trouble; //!< Why there is no lock although there should be one.
};

//! Nobody locks the state directory (CLAWDBOT_ALLOW_MULTI_GATEWAY=1).
[[nodiscard]] bool allowsSeveralGateways(const Launch &launch);

//! Locks the state directory. Refused while another gateway holds it, for as long as `patience`.
[[nodiscard]] QCoro::Task<gatewaystart::StartResult<StateClaim>> claimState(
    Launch launch, std::chrono::milliseconds patience);

//! Who we are, for those who find the directory locked; `url` is empty until we listen.
[[nodiscard]] files::LockHolder describeSelf(const Launch &launch, const QString &url);

} // namespace claw::app
