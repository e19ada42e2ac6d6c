// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "providers/provider.h"

namespace claw::providers {

//! What one attempt will be billed for: what the provider says, and an estimate where it said nothing
//! or the reply was cut off before the count came. A provider that refused, or was never reached,
//! bills nothing; one that was asked and did not answer in time is taken to bill the prompt.
[[nodiscard]] Usage billedUsage(const ModelCall &call, const Outcome &outcome);

//! What a request cost by ModelClient, whether it was answered or not.
[[nodiscard]] inline const Usage &spentOn(const Outcome &outcome)
{
    return outcome ? outcome->spent : outcome.error().spent;
}

} // namespace claw::providers
