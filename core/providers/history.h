// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "providers/provider.h"

#include <functional>

namespace claw::providers {

//! How a tool call is named to a provider; must give the same name for the same id.
using ToolIdRule = std::function<QString(const QString &)>;

//! Letters, digits, `_` and `-`, at most `most` characters; different ids stay different.
[[nodiscard]] QString plainToolId(const QString &id, qsizetype most);
//! Exactly nine letters and digits, as Mistral wants it.
[[nodiscard]] QString mistralToolId(const QString &id);

//! The conversation as any provider can take it:
//! - replies that failed or were stopped are left out, as are empty messages;
//! - every tool call is followed by its result, a made-up one when there is none; results nobody
//!   asked for are left out;
//! - what only the model that made it understands (thoughts, signatures) becomes text or goes;
//! - images go when the model sees none; unpaired surrogates, which UTF-8 cannot hold, go.
[[nodiscard]] std::vector<Message> preparedHistory(const std::vector<Message> &messages,
                                                   const Model &model, const ToolIdRule &toolId);

//! The text without unpaired surrogates.
[[nodiscard]] QString wellFormed(const QString &text);
//! All text of a user message or tool result, blocks joined with line feeds.
[[nodiscard]] QString joinedText(const std::vector<InputBlock> &content);
[[nodiscard]] bool hasImages(const std::vector<InputBlock> &content);

} // namespace claw::providers
