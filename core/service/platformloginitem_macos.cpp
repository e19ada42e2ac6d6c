// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "service/trayagent.h"

namespace claw::service {

std::unique_ptr<LoginItem> platformLoginItem(const QProcessEnvironment &environment,
                                             const QString &home)
{
    return std::make_unique<TrayAgentItem>(environment, home);
}

} // namespace claw::service
