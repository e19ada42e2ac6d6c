// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "providers/modelclient.h"
#include "usage/spendcap.h"

namespace claw::usage {

//! Asks a model within the caps: every request that goes out for it, repetitions, other keys and
//! fallbacks among them, needs leave of its own and is counted before the next one asks. A cap that is
//! spent, also between two of them, ends it with the reason Billing and the words of refusalOf(). The
//! references outlive the task, or the request for its stop.
[[nodiscard]] QCoro::Task<providers::Outcome> askWithinCaps(SpendCap &caps,
                                                            providers::ModelClient &models,
                                                            providers::CompletionRequest request,
                                                            providers::EventSink sink,
                                                            std::stop_token stop);

} // namespace claw::usage
