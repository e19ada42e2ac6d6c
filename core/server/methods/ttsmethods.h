// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

namespace claw::tts {
class Speaker;
}

namespace claw::server {

class MethodRegistry;

//! `tts.*` (conversation spec 11.1). The speaker outlives the table.
void addTtsMethods(MethodRegistry &registry, tts::Speaker &speaker);

} // namespace claw::server
