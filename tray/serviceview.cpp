// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tray/serviceview.h"

using namespace Qt::StringLiterals;

namespace claw::tray {

namespace {

Service standingOf(const service::ServiceState &state)
{
    using Status = service::ServiceRuntime::Status;
    const auto &runtime = state.runtime;
    if (state.isMasked)
        return Service::Masked;
    if (runtime.status == Status::Running)
        return Service::Active;
    if (runtime.state == "activating"_L1)
        return runtime.subState == "auto-restart"_L1 || runtime.restarts > 0
            ? Service::StartingAgain
            : Service::Starting;
    if (runtime.state == "deactivating"_L1)
        return Service::Stopping;
    if (runtime.isMissing || (!state.installed && !state.isLoaded))
        return Service::NotInstalled;
    return runtime.state == "failed"_L1 ? Service::Failed : Service::Inactive;
}

} // namespace

ServiceView viewOf(const Result<service::ServiceState> &answer)
{
    if (!answer)
        return {.standing = Service::NoManager, .detail = answer.error().message};
    return {.standing = standingOf(*answer),
            .pid = answer->runtime.pid,
            .exitCode = answer->runtime.lastExitStatus,
            .statusText = answer->runtime.statusText,
            .detail = answer->runtime.detail};
}

} // namespace claw::tray
