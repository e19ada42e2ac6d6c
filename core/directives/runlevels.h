// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "config/modelreference.h"
#include "directives/sessionchoice.h"

namespace claw::directives {

//! What holds for one run.
struct RunLevels
{
    config::ThinkingLevel thinking = config::ThinkingLevel::Off;
    config::VerboseLevel verbose = config::VerboseLevel::Off;
    ReasoningLevel reasoning = ReasoningLevel::Off;
    config::ElevatedLevel elevated = config::ElevatedLevel::Off;

    bool operator==(const RunLevels &) const = default;
};

//! What the choice depends on besides what was said.
struct RunSurroundings
{
    config::ModelRef model;
    bool isReasoningModel = false; //!< It thinks unless told otherwise.
    bool mayBeElevated = false;
};

//! The first that says something: the message, its session, the configuration, the built-in value.
//! A level that the model does not know becomes the nearest that it does.
[[nodiscard]] RunLevels runLevels(const Directives &message, const SessionChoice &session,
                                  const config::AgentDefaults &defaults,
                                  const RunSurroundings &around);

} // namespace claw::directives
