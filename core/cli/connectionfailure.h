// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/commandcontext.h"
#include "cli/gatewaysession.h"

#include <QStringList>

namespace claw::cli {

//! A failed conversation for a person: what happened, with whom, why, and what to type next. For
//! failures after the connection only what the gateway answered.
[[nodiscard]] QStringList describeFailure(const Error &error, const GatewaySession &session,
                                          const CommandContext &context);

//! Only the first line of it: "gateway closed (1006 ...): no close reason", "gateway timeout after
//! 10000ms" or the answer of the gateway.
[[nodiscard]] QString failureHeadline(const Error &error, const GatewaySession &session);

//! Why, in a few plain words: "connection refused: nothing listens on 127.0.0.1:18789", or the answer
//! of the gateway.
[[nodiscard]] QString failureCause(const Error &error, const GatewaySession &session);

} // namespace claw::cli
