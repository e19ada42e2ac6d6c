// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "config/compactionconfig.h"
#include "prompt/conversation.h"

#include <optional>
#include <vector>

namespace claw::prompt {

// When a conversation is too long for its model, and what of it goes into a summary.

//! How the window of a model is shared out, in tokens.
struct CompactionBudget
{
    qint64 windowTokens = 0;
    qint64 reserveTokens = 0; //!< Kept free for the reply; at most half of the window.
    qint64 keepRecentTokens = 0; //!< Of the conversation, not summarised: 20 000 where they fit.

    //! A context of more tokens than this is to be compacted.
    [[nodiscard]] qint64 threshold() const { return windowTokens - reserveTokens; }
};
[[nodiscard]] CompactionBudget compactionBudget(const config::CompactionConfig &config,
                                                qint64 windowTokens);

struct CompactionPlan
{
    std::vector<providers::Message> history; //!< Whole turns that go, oldest first.
    //! The beginning of the turn in which the cut lies; goes too and is summarised by itself.
    std::vector<providers::Message> turnPrefix;
    QString firstKeptEntryId;
    std::optional<Compacted> previous; //!< What the last compaction left; the new one contains it.
    qint64 tokensBefore = 0;
};
//! Cuts where about `keepRecentTokens` are left, never between a tool call and its results. nullopt
//! when there is nothing to summarise.
[[nodiscard]] std::optional<CompactionPlan> planCompaction(const Conversation &conversation,
                                                           qint64 keepRecentTokens);

//! What a session's entry knows of its memory.
struct FlushState
{
    qint64 totalTokens = 0; //!< Of the context at the last reply.
    int compactionCount = 0;
    std::optional<int> flushedAtCount; //!< `compactionCount` at the last flush; nullopt: never.
};
//! Whether a compaction is near enough to have memories written down first, once before each.
[[nodiscard]] bool wantsMemoryFlush(const config::CompactionConfig &config, qint64 windowTokens,
                                    const FlushState &state);
//! What that turn says to the model; mentions NO_REPLY in any case.
[[nodiscard]] QString memoryFlushPrompt(const config::MemoryFlushConfig &config);
[[nodiscard]] QString memoryFlushSystemPrompt(const config::MemoryFlushConfig &config);

} // namespace claw::prompt
