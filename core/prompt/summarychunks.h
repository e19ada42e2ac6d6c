// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "providers/message.h"

#include <vector>

namespace claw::prompt {

// How a long history is taken apart for its summary. Sizes are estimated tokens.

using MessageRun = std::vector<providers::Message>;

//! Consecutive runs of at most so many tokens; a message that is larger is a run's last.
[[nodiscard]] std::vector<MessageRun> chunksOf(const MessageRun &messages, qint64 maxTokens);
//! Two runs of about the same size; one when there is a single message.
[[nodiscard]] std::vector<MessageRun> halvesOf(const MessageRun &messages);
//! How much may go into one call: two fifths of the window, less when the messages are large.
[[nodiscard]] qint64 chunkTokensFor(const MessageRun &messages, qint64 windowTokens);
//! Whether this message alone would not leave room for its summary.
[[nodiscard]] bool isOversized(const providers::Message &message, qint64 windowTokens);
//! The messages without their oldest halves, until there are at most so many tokens or one message.
[[nodiscard]] MessageRun newestThatFit(MessageRun messages, qint64 maxTokens);

} // namespace claw::prompt
