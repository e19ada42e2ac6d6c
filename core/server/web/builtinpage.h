// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/web/pagefiles.h"

namespace claw::server::web {

//! The control page that was built into this program; empty when it was built without
//! (CLAW_WEB_UI=OFF). The contents lie in the program's own image and are not copied.
[[nodiscard]] PageFiles builtInPage();

} // namespace claw::server::web
