// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

namespace claw {
class Clock;
}

namespace claw::server {

class MethodRegistry;

//! `channels.*`, `send`, `poll` and `web.login.*`. No channel runs in this gateway yet: they answer
//! as the reference does without any.
void addChannelMethods(MethodRegistry &registry, const Clock &clock);

} // namespace claw::server
