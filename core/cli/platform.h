// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace claw::cli {

//! The platform as clients name it on the wire: "linux", "darwin", "win32".
[[nodiscard]] QString platformName();

} // namespace claw::cli
