// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "prompt/summarychunks.h"

#include "prompt/tokenestimate.h"

#include <algorithm>
#include <utility>

namespace claw::prompt {

namespace {

constexpr double usualShare = 0.4;
constexpr double leastShare = 0.15;
constexpr double safetyMargin = 1.2; // Estimates are rough.

} // namespace

std::vector<MessageRun> chunksOf(const MessageRun &messages, qint64 maxTokens)
{
    std::vector<MessageRun> chunks;
    qint64 tokens = maxTokens + 1; // So that the first message opens a chunk.
    for (const providers::Message &message : messages) {
        const qint64 more = estimatedTokens(message);
        if (tokens + more > maxTokens) {
            chunks.emplace_back();
            tokens = 0;
        }
        chunks.back().push_back(message);
        tokens += more;
    }
    return chunks;
}

std::vector<MessageRun> halvesOf(const MessageRun &messages)
{
    const qint64 half = estimatedTokens(messages) / 2;
    std::vector<MessageRun> halves(messages.empty() ? 0 : 1);
    qint64 tokens = 0;
    for (const providers::Message &message : messages) {
        tokens += estimatedTokens(message);
        if (halves.size() == 1 && !halves.front().empty() && tokens > half)
            halves.emplace_back();
        halves.back().push_back(message);
    }
    return halves;
}

qint64 chunkTokensFor(const MessageRun &messages, qint64 windowTokens)
{
    const auto window = double(windowTokens);
    const double average = messages.empty()
        ? 0
        : double(estimatedTokens(messages)) / double(messages.size()) * safetyMargin / window;
    const double share =
        average > 0.1 ? std::max(leastShare, usualShare - average * 2) : usualShare;
    return std::max<qint64>(1, qint64(window * share));
}

bool isOversized(const providers::Message &message, qint64 windowTokens)
{
    return double(estimatedTokens(message)) * safetyMargin > double(windowTokens) / 2;
}

MessageRun newestThatFit(MessageRun messages, qint64 maxTokens)
{
    while (estimatedTokens(messages) > maxTokens) {
        auto halves = halvesOf(messages);
        if (halves.size() < 2)
            break;
        messages = std::move(halves.back());
    }
    return messages;
}

} // namespace claw::prompt
