// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "prompt/compactionplan.h"

#include "prompt/conversationtext.h"
#include "prompt/tokenestimate.h"
#include "replies/silence.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::prompt {

namespace {

using providers::Message;

constexpr qint64 leastReserve = 16'384;
constexpr qint64 mostRecent = 20'000;

using Messages = std::vector<Message>;

bool isToolResult(const Message &message)
{
    return std::holds_alternative<providers::ToolResultMessage>(message);
}

bool isUser(const Message &message)
{
    return std::holds_alternative<providers::UserMessage>(message);
}

//! Where the part begins that is as large as asked for.
size_t budgetStart(const Messages &messages, size_t start, qint64 keepTokens)
{
    qint64 tokens = 0;
    for (size_t i = messages.size(); i > start; --i) {
        tokens += estimatedTokens(messages[i - 1]);
        if (tokens >= keepTokens)
            return i - 1;
    }
    return start;
}

//! The nearest place at or after `from` where a cut can be made, else the last one before it.
size_t cutPlace(const Conversation &conversation, size_t start, size_t from)
{
    const Messages &messages = conversation.messages;
    const auto isPlace = [&](size_t i) {
        return !isToolResult(messages[i]) && !conversation.entryIds[i].isEmpty();
    };
    for (size_t i = from; i < messages.size(); ++i) {
        if (isPlace(i))
            return i;
    }
    for (size_t i = from; i > start; --i) {
        if (isPlace(i - 1))
            return i - 1;
    }
    return start;
}

//! The question that the turn of this place began with; the place itself when there is none.
size_t turnStart(const Messages &messages, size_t start, size_t place)
{
    for (size_t i = place + 1; i > start; --i) {
        if (isUser(messages[i - 1]))
            return i - 1;
    }
    return place;
}

QString withSilenceNamed(const QString &text)
{
    return text.contains(replies::silentToken) ? text
                                               : text
            + u"\n\nWhen the user need not read a reply, begin it with %1."_s.arg(
                replies::silentToken);
}

} // namespace

CompactionBudget compactionBudget(const config::CompactionConfig &config, qint64 windowTokens)
{
    const qint64 wanted = std::max(leastReserve, config.reserveTokensFloor);
    const qint64 reserve = std::min(wanted, windowTokens / 2);
    return {.windowTokens = windowTokens,
            .reserveTokens = reserve,
            .keepRecentTokens = std::min(mostRecent, (windowTokens - reserve) / 2)};
}

std::optional<CompactionPlan> planCompaction(const Conversation &conversation,
                                             qint64 keepRecentTokens)
{
    const Messages &messages = conversation.messages;
    const size_t start = conversation.compacted ? 1 : 0; // The old summary is no part of the new.
    if (messages.size() <= start)
        return std::nullopt;
    const size_t cut =
        cutPlace(conversation, start, budgetStart(messages, start, keepRecentTokens));
    if (cut == start || conversation.entryIds[cut].isEmpty())
        return std::nullopt;

    const size_t prefix = turnStart(messages, start, cut);
    std::optional<Compacted> previous = conversation.compacted;
    if (previous)
        previous->summary = withoutSections(previous->summary);
    const auto at = [&messages](size_t place) { return messages.begin() + qsizetype(place); };
    return CompactionPlan{.history = Messages(at(start), at(prefix)),
                          .turnPrefix = Messages(at(prefix), at(cut)),
                          .firstKeptEntryId = conversation.entryIds[cut],
                          .previous = std::move(previous),
                          .tokensBefore = conversation.estimatedTokens};
}

bool wantsMemoryFlush(const config::CompactionConfig &config, qint64 windowTokens,
                      const FlushState &state)
{
    const qint64 threshold =
        compactionBudget(config, windowTokens).threshold() - config.memoryFlush.softThresholdTokens;
    return config.memoryFlush.enabled && threshold > 0 && state.totalTokens >= threshold
        && state.flushedAtCount != state.compactionCount;
}

QString memoryFlushPrompt(const config::MemoryFlushConfig &config)
{
    if (!config.prompt.trimmed().isEmpty())
        return withSilenceNamed(config.prompt.trimmed());
    return u"This conversation is about to be shortened. Write down now what should outlast it, in "
           "memory/YYYY-MM-DD.md with today's date (make memory/ if it is missing). If there is "
           "nothing, reply %1."_s.arg(replies::silentToken);
}

QString memoryFlushSystemPrompt(const config::MemoryFlushConfig &config)
{
    if (!config.systemPrompt.trimmed().isEmpty())
        return withSilenceNamed(config.systemPrompt.trimmed());
    return u"This turn comes before the conversation is shortened and is for keeping memories on "
           u"disk. "
           "The user does not need to hear of it: %1 is nearly always the right reply."_s.arg(
               replies::silentToken);
}

} // namespace claw::prompt
