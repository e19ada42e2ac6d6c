// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "directives/runlevels.h"

#include "sessions/levelwords.h"

namespace claw::directives {

using config::ElevatedLevel;
using config::ThinkingLevel;

namespace {

template<typename T>
std::optional<T> first(const std::optional<T> &nearest, const std::optional<T> &next)
{
    return nearest ? nearest : next;
}

} // namespace

RunLevels runLevels(const Directives &message, const SessionChoice &session,
                    const config::AgentDefaults &defaults, const RunSurroundings &around)
{
    const ThinkingLevel builtIn = around.isReasoningModel ? ThinkingLevel::Low : ThinkingLevel::Off;
    RunLevels levels{
        .thinking = first(first(message.thinking.value, session.thinking), defaults.thinkingDefault)
                        .value_or(builtIn),
        .verbose = first(message.verbose.value, session.verbose).value_or(defaults.verboseDefault),
        .reasoning =
            first(message.reasoning.value, session.reasoning).value_or(ReasoningLevel::Off),
    };
    if (levels.thinking == ThinkingLevel::XHigh
        && !sessions::supportsXHigh(around.model.provider, around.model.model))
        levels.thinking = ThinkingLevel::High;
    if (around.mayBeElevated) {
        levels.elevated =
            first(message.elevated.value, session.elevated).value_or(defaults.elevatedDefault);
    }
    return levels;
}

} // namespace claw::directives
