// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLatin1StringView>

#include <array>

namespace claw::wizard {

//! A provider that a set-up offers: its option, and the model to begin with.
struct OfferedProvider
{
    const char *option;
    QLatin1StringView id;
    QLatin1StringView model;
};

//! Most common first. The options are those of the reference.
inline constexpr auto offeredProviders = std::to_array<OfferedProvider>(
    {{"--anthropic-api-key", QLatin1StringView("anthropic"), QLatin1StringView("claude-opus-4-5")},
     {"--openai-api-key", QLatin1StringView("openai"), QLatin1StringView("gpt-5.2")},
     {"--gemini-api-key", QLatin1StringView("google"), QLatin1StringView("gemini-3-pro-preview")},
     {"--openrouter-api-key", QLatin1StringView("openrouter"),
      QLatin1StringView("openrouter/auto")},
     {"--ai-gateway-api-key", QLatin1StringView("vercel-ai-gateway"),
      QLatin1StringView("anthropic/claude-opus-4.5")},
     {"--moonshot-api-key", QLatin1StringView("moonshot"),
      QLatin1StringView("kimi-k2-0905-preview")},
     {"--kimi-code-api-key", QLatin1StringView("kimi-code"), QLatin1StringView("kimi-for-coding")},
     {"--zai-api-key", QLatin1StringView("zai"), QLatin1StringView("glm-4.7")},
     {"--minimax-api-key", QLatin1StringView("minimax"), QLatin1StringView("MiniMax-M2.1")},
     {"--opencode-zen-api-key", QLatin1StringView("opencode"),
      QLatin1StringView("claude-opus-4-5")},
     {"--groq-api-key", QLatin1StringView("groq"), QLatin1StringView("llama-3.3-70b-versatile")},
     {"--mistral-api-key", QLatin1StringView("mistral"), QLatin1StringView("mistral-large-latest")},
     {"--xai-api-key", QLatin1StringView("xai"), QLatin1StringView("grok-4")}});

} // namespace claw::wizard
