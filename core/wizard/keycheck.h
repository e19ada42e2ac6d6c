// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "providers/provider.h"

#include <QCoroTask>
#include <QProcessEnvironment>

#include <stop_token>

namespace claw::wizard {

using KeyCheck = tl::expected<void, providers::Failure>;

//! Asks a model for a word to find out whether the key opens the door. Any answer will do. Ends within
//! 20 seconds. `environment` names the proxies.
[[nodiscard]] QCoro::Task<KeyCheck> checkKey(providers::Model model, Secret key,
                                             QProcessEnvironment environment, std::stop_token stop);

} // namespace claw::wizard
