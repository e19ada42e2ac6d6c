// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "agent/runend.h"
#include "openai/tokenusage.h"

namespace claw::server::web {

//! What a program is told of a run that has ended.
struct RunOutcome
{
    QString text; //!< All that people would see, in paragraphs; of a failed run the reason too.
    openai::TokenUsage usage;
    QString failure; //!< Why the run failed; empty: it did not.
    bool isAnswered = true; //!< False: no model was asked, and `failure` is all there is.
};

[[nodiscard]] RunOutcome outcomeOf(const agent::RunEnd &end);

//! What is said in the place of nothing.
[[nodiscard]] QString noResponse();

} // namespace claw::server::web
