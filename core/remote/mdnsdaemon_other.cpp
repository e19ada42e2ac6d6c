// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "remote/discoveryhelper.h"

namespace claw::remote {

// Part of the system.
bool mayHaveMdnsDaemon(const QProcessEnvironment &)
{
    return true;
}

} // namespace claw::remote
