// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "wizard/setupplan.h"
#include "wizard/wizardsession.h"

namespace claw::wizard {

//! Who is asked, what comes out of it and what is there already. All outlives the questions.
struct Inquiry
{
    WizardSession *session = nullptr;
    SetupPlan *plan = nullptr;
    const Present *present = nullptr;
    const Clock *clock = nullptr;
};

//! Provider, model and key. A key is tried out before it counts.
[[nodiscard]] QCoro::Task<Result<>> askModel(Inquiry inquiry);

} // namespace claw::wizard
