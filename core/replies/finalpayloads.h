// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "replies/visibletext.h"

#include <optional>
#include <vector>

namespace claw::replies {

//! One thing to deliver.
struct ReplyPayload
{
    QString text;
    ReplyWishes wishes;
    bool isError = false;

    bool operator==(const ReplyPayload &) const = default;
};

//! The last tool call that failed.
struct ToolFailure
{
    QString summary; //!< Name and what it was called for, as shown to people.
    QString error; //!< Its words; may be empty.
};

//! How a run ended, as far as people hear of it.
struct RunOutcome
{
    QString error; //!< For people, when the last message failed; else empty.
    QString rawError; //!< The provider's words for it.
    QString thoughts; //!< Of the last message; empty unless people are to see them.
    QStringList texts; //!< As the model wrote them, one for each block of text.
    FinalTag finalTag = FinalTag::Ignored;
    std::optional<ToolFailure> toolFailure;
    bool endedInToolCall = false; //!< The last message called a tool instead of answering.
    QStringList sentByTool; //!< Texts that a tool sent to the same target already.
    QString prefix; //!< See responsePrefix().
};

//! What is delivered at the end of a run, in this order: the error, the thoughts, the texts, and the
//! failure of a tool when people would hear nothing else. What repeats itself and what is silent is
//! left out. When no text has the required `<final>`, all of them are shown as if it were not
//! required: an answer must not get lost for a tag.
[[nodiscard]] std::vector<ReplyPayload> finalPayloads(const RunOutcome &outcome);

//! Thoughts as people see them; empty for blank ones.
[[nodiscard]] QString thoughtsText(const QString &thoughts);

} // namespace claw::replies
