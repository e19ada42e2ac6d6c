// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/support/program.h"

namespace claw::interop {

//! The implementation installed in CLAW_REFERENCE_DIR; nothing when there is none.
[[nodiscard]] std::optional<testing::Program> reference();

//! The program of this build. CLAW_SUBJECT=reference puts the reference in its place, which shows that
//! the checks themselves agree with it.
[[nodiscard]] testing::Program subject();

} // namespace claw::interop
