// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "providers/message.h"

#include <vector>

namespace claw::prompt {

// How many tokens something will be, without asking the model: four characters are one, and an
// image is 1200. Rough, and for languages with long words on the safe side.

[[nodiscard]] qint64 estimatedTokens(const providers::Message &message);
[[nodiscard]] qint64 estimatedTokens(const std::vector<providers::Message> &messages);

/*! The tokens of a context: what the provider counted for the last reply, and an estimate of what
    came after it. Replies before the place `usageFrom` do not tell, because they were made with
    messages that are gone. Without a count all is estimated, and then system prompt and tools are not
    part of it.
*/
[[nodiscard]] qint64 contextTokens(const std::vector<providers::Message> &messages,
                                   qsizetype usageFrom);

} // namespace claw::prompt
