// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "providers/provider.h"

namespace claw::providers {

// Tokens of what nobody has counted yet. A tokeniser of ours would be wrong for most models.

//! No prompt has more than this: text counts a token for each byte, because no tokeniser splits
//! bytes, and an image what the hungriest models take for one. Stops counting at `enough`.
[[nodiscard]] qint64 mostTokens(const Prompt &prompt, qint64 enough);

//! About as many as there are: four bytes of text make a token.
[[nodiscard]] qint64 likelyTokens(const Prompt &prompt);
[[nodiscard]] qint64 likelyTokens(const AssistantMessage &reply);

} // namespace claw::providers
