// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "agent/runner.h"

#include <QPointer>

#include <stop_token>

namespace claw::agent {

/*! Has the default agent do once what BOOT.md of its workspace says, in its main session, after a start
    of the gateway; nothing without `hooks.internal.enabled`, without the file, and with --dev. Ends when
    the agent has done it, or when it has not begun and is stopped.
*/
[[nodiscard]] QCoro::Task<> playBootFile(QPointer<Runner> runner, RunPorts ports,
                                         std::stop_token stop = {});

} // namespace claw::agent
