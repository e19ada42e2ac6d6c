// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/clock.h"
#include "config/configauthor.h"
#include "config/configloader.h"
#include "wizard/wizardsession.h"

namespace claw::wizard {

//! What an onboarding works with. All outlives it.
struct OnboardingPorts
{
    const config::ConfigLoader &loader;
    const Clock &clock;
};

//! What whoever starts it knows already.
struct OnboardingOptions
{
    std::optional<bool> isRemote;
    QString workspace; //!< Empty: it is asked for.
    config::ConfigAuthor author; //!< For the history of the configuration.
};

/*! The questions that make a gateway out of nothing or change the one there is: risk, place,
    workspace, model and key, access (control spec 4). Nothing is written before the last question is
    answered; then configuration, key and directories are, in this order. When the change makes the
    gateway start over, the session ends without a last note, which nobody could answer.
*/
[[nodiscard]] QCoro::Task<Result<>> onboard(WizardSession *session, OnboardingPorts ports,
                                            OnboardingOptions options);

} // namespace claw::wizard
