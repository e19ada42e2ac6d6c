// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/events.h"

namespace claw::protocol::event {

//! Somebody began or ended talking to the agent.
inline constexpr EventKind talkMode{.name = "talk.mode"_L1};
//! Other words wake the devices that listen.
inline constexpr EventKind voiceWakeChanged{.name = "voicewake.changed"_L1};

} // namespace claw::protocol::event
