// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "prompt/summary.h"

namespace claw::prompt {

// What a model is asked for when a conversation is summarised.

[[nodiscard]] QString summarySystemPrompt();

struct SummaryQuestion
{
    SummaryKind kind = SummaryKind::History;
    QString conversation; //!< See serialised().
    QString previous; //!< An older summary that the new one must contain; may be empty.
    QString focus; //!< What to look for; may be empty.
};
//! Fixed headings, so that one summary can carry on another.
[[nodiscard]] QString summaryRequest(const SummaryQuestion &question);

//! The focus for making one summary of several.
[[nodiscard]] QString mergeFocus(const QString &focus);

} // namespace claw::prompt
