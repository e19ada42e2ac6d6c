// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/clisettings.h"
#include "providers/provider.h"

namespace claw::cli {

//! Asks a model for a word to find out whether the key opens the door. Any answer will do. Blocks for
//! 20 seconds at most.
[[nodiscard]] tl::expected<void, providers::Failure> checkKey(const providers::Model &model,
                                                              const Secret &key,
                                                              const CliSettings &settings);

} // namespace claw::cli
