// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace claw {

//! The version of this build, such as 2026.11.0.
[[nodiscard]] QString buildVersion();

} // namespace claw
