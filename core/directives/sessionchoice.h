// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "directives/directives.h"

#include <QJsonObject>

namespace claw::directives {

//! What a session has chosen for all its runs, as its entry in the store says.
struct SessionChoice
{
    std::optional<config::ThinkingLevel> thinking;
    std::optional<config::VerboseLevel> verbose;
    std::optional<ReasoningLevel> reasoning;
    std::optional<config::ElevatedLevel> elevated;
    config::QueueChoice queue;
};

[[nodiscard]] SessionChoice sessionChoice(const QJsonObject &entry);

//! The members that `sessions.patch` needs so that the session keeps what the directives of a message
//! say: null clears. Only what is valid; the model is left to whoever resolves it.
[[nodiscard]] QJsonObject patchMembers(const Directives &directives);
//! The same for the queue, which `sessions.patch` does not know: members of the entry; null clears.
[[nodiscard]] QJsonObject queueMembers(const QueueDirective &queue);

} // namespace claw::directives
