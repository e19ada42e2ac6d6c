// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tools/tooloutput.h"

namespace claw::agent {

//! A result as clients are told of it: long texts are cut, images are counted and left out.
[[nodiscard]] QJsonObject resultForClients(const tools::ToolOutput &output);
//! Whether people should take it for a failure.
[[nodiscard]] bool countsAsError(const tools::ToolOutput &output);

} // namespace claw::agent
