// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "process/processrunner.h"
#include "remote/tailscalestatus.h"

namespace claw::remote {

//! Why a run of `tailscale` failed, in words of ours where the cause is one that people meet: not
//! installed, no daemon, logged out, no permission, HTTPS or Funnel not enabled; each with its next
//! step. `what` begins the message for any other cause.
[[nodiscard]] Error explainTailscale(const process::ProcessOutcome &outcome, const QString &what);

//! What keeps this machine from being reached over its tailnet; nullopt when nothing does.
[[nodiscard]] std::optional<Error> findObstacle(const TailscaleStatus &status);

//! Whether the same command may work as root.
[[nodiscard]] bool wantsRoot(const process::ProcessOutcome &outcome);

} // namespace claw::remote
