// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "config/messagesconfig.h"
#include "directives/directive.h"

namespace claw::directives {

//! `/queue <mode> debounce:<time> cap:<n> drop:<policy>`, in any order, or `/queue reset`.
struct QueueDirective
{
    bool isGiven = false;
    bool isReset = false;
    Directive<config::QueueMode> mode;
    Directive<std::chrono::milliseconds> debounce;
    Directive<int> cap;
    Directive<config::QueueDrop> drop;

    [[nodiscard]] bool isQuestion() const;
    [[nodiscard]] bool isValid() const;
    [[nodiscard]] config::QueueChoice choice() const;

    bool operator==(const QueueDirective &) const = default;
};

//! Reads the options at `at` of a text; `end` becomes where they end.
[[nodiscard]] QueueDirective readQueue(const QString &text, qsizetype at, qsizetype &end);

} // namespace claw::directives
