// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "wizard/modelquestions.h"

namespace claw::wizard {

//! Port, bind, proof and Tailscale.
[[nodiscard]] QCoro::Task<Result<>> askGateway(Inquiry inquiry);
//! URL and token of a gateway elsewhere.
[[nodiscard]] QCoro::Task<Result<>> askRemote(Inquiry inquiry);

} // namespace claw::wizard
