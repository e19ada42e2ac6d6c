// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "service/servicemanager_systemd.h"

namespace claw::service {

std::unique_ptr<ServiceManager> platformServiceManager(const QProcessEnvironment &environment,
                                                       process::ProcessRunner &runner)
{
    return std::make_unique<SystemdServiceManager>(environment, runner);
}

} // namespace claw::service
