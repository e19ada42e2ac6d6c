// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "prompt/tokenestimate.h"

#include "json/jsontext.h"

#include <algorithm>
#include <numeric>

namespace claw::prompt {

namespace {

constexpr qint64 charsPerToken = 4;
constexpr qint64 imageChars = 4800;

qint64 charsOf(const providers::TextBlock &block)
{
    return block.text.size();
}

qint64 charsOf(const providers::ImageBlock &)
{
    return imageChars;
}

qint64 charsOf(const providers::ThinkingBlock &block)
{
    return block.text.size();
}

qint64 charsOf(const providers::ToolCallBlock &block)
{
    return block.name.size() + json::compact(block.arguments).size();
}

qint64 charsOf(const providers::Message &message)
{
    return std::visit(
        [](const auto &one) {
            qint64 chars = 0;
            for (const auto &block : one.content)
                chars += std::visit([](const auto &part) { return charsOf(part); }, block);
            return chars;
        },
        message);
}

//! What the provider counted up to this message; 0 when it did not.
qint64 countedTokens(const providers::Message &message)
{
    const auto *reply = std::get_if<providers::AssistantMessage>(&message);
    if (reply == nullptr || reply->stopReason == providers::StopReason::Error
        || reply->stopReason == providers::StopReason::Aborted)
        return 0;
    return reply->usage.total > 0 ? reply->usage.total : reply->usage.sum();
}

} // namespace

qint64 estimatedTokens(const providers::Message &message)
{
    return (charsOf(message) + charsPerToken - 1) / charsPerToken;
}

qint64 estimatedTokens(const std::vector<providers::Message> &messages)
{
    return std::accumulate(messages.begin(), messages.end(), qint64(0),
                           [](qint64 sum, const providers::Message &message) {
                               return sum + estimatedTokens(message);
                           });
}

qint64 contextTokens(const std::vector<providers::Message> &messages, qsizetype usageFrom)
{
    qint64 after = 0;
    for (auto i = qsizetype(messages.size()) - 1; i >= 0; --i) {
        const providers::Message &message = messages[size_t(i)];
        const qint64 counted = i >= usageFrom ? countedTokens(message) : 0;
        if (counted > 0)
            return counted + after;
        after += estimatedTokens(message);
    }
    return after;
}

} // namespace claw::prompt
