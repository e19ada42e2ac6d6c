// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "prompt/systemprompt.h"

namespace claw::prompt {

// The sections of a system prompt, each with its heading; no lines when there is nothing to say.
// Internal to systemPrompt().

using Lines = QStringList;

// What the model can do: toolsections.cpp.
[[nodiscard]] Lines toolingLines(const SystemPromptInput &input);
[[nodiscard]] Lines callStyleLines(const SystemPromptInput &input);
[[nodiscard]] Lines commandLineLines(const SystemPromptInput &input);
[[nodiscard]] Lines skillLines(const SystemPromptInput &input);
[[nodiscard]] Lines memoryLines(const SystemPromptInput &input);
[[nodiscard]] Lines selfUpdateLines(const SystemPromptInput &input);

// Where it is: placesections.cpp.
[[nodiscard]] Lines aliasLines(const SystemPromptInput &input);
[[nodiscard]] Lines workspaceLines(const SystemPromptInput &input);
[[nodiscard]] Lines documentationLines(const SystemPromptInput &input);
[[nodiscard]] Lines sandboxLines(const SystemPromptInput &input);
[[nodiscard]] Lines ownerLines(const SystemPromptInput &input);
[[nodiscard]] Lines timeZoneLines(const SystemPromptInput &input);
[[nodiscard]] Lines injectedFilesLines(const SystemPromptInput &input);
[[nodiscard]] Lines projectContextLines(const SystemPromptInput &input);
[[nodiscard]] Lines runtimeLines(const SystemPromptInput &input);

// How it replies: replysections.cpp.
[[nodiscard]] Lines replyTagLines(const SystemPromptInput &input);
[[nodiscard]] Lines messagingLines(const SystemPromptInput &input);
[[nodiscard]] Lines voiceLines(const SystemPromptInput &input);
[[nodiscard]] Lines extraContextLines(const SystemPromptInput &input);
[[nodiscard]] Lines reactionLines(const SystemPromptInput &input);
[[nodiscard]] Lines reasoningTagLines(const SystemPromptInput &input);
[[nodiscard]] Lines silenceLines(const SystemPromptInput &input);
[[nodiscard]] Lines heartbeatLines(const SystemPromptInput &input);

//! The name under which the model has a tool, `name` in lower case; empty when it has none.
[[nodiscard]] QString toolNamed(const SystemPromptInput &input, QLatin1StringView name);

} // namespace claw::prompt
