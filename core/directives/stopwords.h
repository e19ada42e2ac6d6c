// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace claw::directives {

//! Whether a whole message asks to stop what is running: `/stop` or a bare word such as `stop` or
//! `wait`. It never reaches a model.
[[nodiscard]] bool isStopMessage(const QString &message);

} // namespace claw::directives
