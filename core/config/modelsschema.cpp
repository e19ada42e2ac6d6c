// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/schema.h"

using namespace Qt::StringLiterals;

namespace claw::config {

namespace {

Shape modelApi()
{
    return choice({u"openai-completions"_s, u"openai-responses"_s, u"anthropic-messages"_s,
                   u"google-generative-ai"_s, u"github-copilot"_s, u"bedrock-converse-stream"_s});
}

Shape modelShape()
{
    const Shape compat = object({
        {"supportsStore supportsDeveloperRole supportsReasoningEffort"_L1, boolean()},
        {"maxTokensField"_L1, choice({u"max_completion_tokens"_s, u"max_tokens"_s})},
    });
    const Shape cost =
        object({{"input output cacheRead cacheWrite"_L1, number({.isInteger = false})}});
    return object({
        {"id name"_L1, text({.least = 1}), Presence::Required},
        {"api"_L1, modelApi()},
        {"reasoning"_L1, boolean()},
        {"input"_L1, list(choice({u"text"_s, u"image"_s}))},
        {"cost"_L1, cost},
        {"contextWindow maxTokens"_L1, positiveNumber()},
        {"headers"_L1, map(secret())},
        {"compat"_L1, compat},
    });
}

} // namespace

Shape modelsShape()
{
    const Shape provider = object({
        {"baseUrl"_L1, text({.least = 1}), Presence::Required},
        {"apiKey"_L1, secret()},
        {"auth"_L1, choice({u"api-key"_s, u"aws-sdk"_s, u"oauth"_s, u"token"_s})},
        {"api"_L1, modelApi()},
        {"headers"_L1, map(secret())},
        {"authHeader"_L1, boolean()},
        {"models"_L1, list(modelShape()), Presence::Required},
    });
    const Shape bedrock = object({
        {"enabled"_L1, boolean()},
        {"region"_L1, text()},
        {"providerFilter"_L1, texts()},
        {"refreshInterval"_L1, nonNegative()},
        {"defaultContextWindow defaultMaxTokens"_L1, positive()},
    });
    return object({
        {"mode"_L1, choice({u"merge"_s, u"replace"_s})},
        {"providers"_L1, map(provider)},
        {"bedrockDiscovery"_L1, bedrock},
    });
}

Shape authShape()
{
    const Shape profile = object({
        {"provider"_L1, text(), Presence::Required},
        {"mode"_L1, choice({u"api_key"_s, u"oauth"_s, u"token"_s}), Presence::Required},
        {"email"_L1, text()},
    });
    const Shape cooldowns = object({
        {"billingBackoffHours"_L1, positiveNumber()},
        {"billingBackoffHoursByProvider"_L1, map(positiveNumber())},
        {"billingMaxHours failureWindowHours"_L1, positiveNumber()},
    });
    return object({
        {"profiles"_L1, map(profile)},
        {"order"_L1, map(texts())},
        {"cooldowns"_L1, cooldowns},
    });
}

} // namespace claw::config
