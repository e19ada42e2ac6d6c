// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "process/lsof.h"

namespace claw::process {

Result<PortListeners> findListeners(quint16 port)
{
    return findListenersByLsof(port);
}

} // namespace claw::process
