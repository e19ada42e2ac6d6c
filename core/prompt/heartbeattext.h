// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace claw::prompt {

// What a heartbeat asks. What the answer means is core/replies' business.

//! Whether HEARTBEAT.md asks for nothing: blank lines, headings and empty list items only. A missing
//! file is another matter: then the model decides.
[[nodiscard]] bool isEffectivelyEmpty(const QString &heartbeatFile);

//! What a heartbeat says to the model when the configuration says nothing else.
[[nodiscard]] QString defaultHeartbeatPrompt();

} // namespace claw::prompt
