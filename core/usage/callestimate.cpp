// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "usage/callestimate.h"

#include "providers/tokenestimate.h"

#include <algorithm>

namespace claw::usage {

namespace {

//! A model that thinks may be given room for it beyond what the prompt asks for.
qint64 longestReply(const providers::Model &model, const providers::Prompt &prompt)
{
    constexpr int customary = 32'000; // What is asked for where the prompt says nothing.
    if (model.reasoning && prompt.thinking != config::ThinkingLevel::Off)
        return model.maxTokens;
    return std::min(prompt.maxTokens.value_or(customary), model.maxTokens);
}

} // namespace

CallEstimate upperBound(const std::vector<providers::Model> &models,
                        const providers::Prompt &prompt)
{
    qint64 window = 0;
    for (const providers::Model &model : models)
        window = std::max<qint64>(window, model.contextWindow);
    const qint64 longestPrompt = providers::mostTokens(prompt, window);
    CallEstimate most;
    for (const providers::Model &model : models) {
        const qint64 input = std::min<qint64>(longestPrompt, model.contextWindow);
        const qint64 output = longestReply(model, prompt);
        const auto &prices = model.prices;
        const double perInput = std::max({prices.input, prices.cacheRead, prices.cacheWrite});
        const double cost = (double(input) * perInput + double(output) * prices.output) / 1e6;
        most.costUsd = std::max(most.costUsd, cost);
        most.tokens = std::max(most.tokens, input + output);
    }
    return most;
}

} // namespace claw::usage
