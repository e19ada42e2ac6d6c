// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <optional>

namespace claw::sessions {

// The many words people use for a level of a session, and the one that is stored. All of these are
// case-insensitive; nullopt for a word that means nothing.

[[nodiscard]] std::optional<QString> thinkingWord(const QString &word);
[[nodiscard]] std::optional<QString> verboseWord(const QString &word);
[[nodiscard]] std::optional<QString> reasoningWord(const QString &word);
[[nodiscard]] std::optional<QString> usageWord(const QString &word);
[[nodiscard]] std::optional<QString> elevatedWord(const QString &word);

//! Whether the model can think at the level `xhigh`.
[[nodiscard]] bool supportsXHigh(const QString &provider, const QString &model);
//! The models that can, for an error text.
[[nodiscard]] QString xHighModels();
//! The levels a model knows, for an error text: `off|minimal|low|medium|high`.
[[nodiscard]] QString thinkingChoices(const QString &provider, const QString &model);

} // namespace claw::sessions
