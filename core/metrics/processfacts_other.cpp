// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "metrics/processfacts.h"

namespace claw::metrics {

ProcessFacts ProcessFacts::now()
{
    return {}; // Whoever monitors such a machine has this from the system itself.
}

} // namespace claw::metrics
