// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "config/compactionconfig.h"
#include "providers/message.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace claw::prompt {

// Old tool results leave the context of a model once its provider has forgotten the cached prompt
// anyway: then a shorter prompt costs nothing extra. Transcripts keep everything.

//! The `customType` of the transcript entry that says when a prompt went out.
inline constexpr QLatin1StringView cacheTouchType("clawdbot.cache-ttl");
//! The `data` of such an entry.
[[nodiscard]] QJsonObject cacheTouch(const providers::ModelRef &model, qint64 nowMs);

//! Whether the provider of this model caches prompts in the way that pruning waits for.
[[nodiscard]] bool cachesPrompts(const providers::ModelRef &model);

//! Whether the cache has been left alone for longer than the configuration's ttl. False when it was
//! never touched, and in mode `off`.
[[nodiscard]] bool pruningIsDue(const config::ContextPruningConfig &config,
                                std::optional<qint64> cacheTouchedMs, qint64 nowMs);

//! Shortens, then clears old results until they fit the configured share of a window of so many
//! tokens. What stands before the first question, results with images, and everything since the last
//! few replies stay as they are. True when something changed.
bool prune(std::vector<providers::Message> &messages, const config::ContextPruningConfig &config,
           qint64 windowTokens);

} // namespace claw::prompt
