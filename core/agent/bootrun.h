// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "agent/runner.h"

#include <QPointer>

namespace claw::agent {

/*! Has the default agent do once what BOOT.md of its workspace says, in its main session, after a start
    of the gateway; nothing without `hooks.internal.enabled`, without the file, and with --dev. Ends when
    the agent has done it.
*/
[[nodiscard]] QCoro::Task<> playBootFile(QPointer<Runner> runner, RunPorts ports);

} // namespace claw::agent
