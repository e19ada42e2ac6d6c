// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "nodehost/notification.h"

namespace claw::nodehost {

std::optional<process::ProcessRequest> showing(const Notification &)
{
    return {};
}

} // namespace claw::nodehost
