// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "prompt/summary.h"

#include "prompt/conversationtext.h"
#include "prompt/summarychunks.h"
#include "prompt/summaryprompts.h"
#include "prompt/tokenestimate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::prompt {

namespace {

using providers::Message;

constexpr size_t fewestToSplit = 4;

tl::unexpected<Error> stopped()
{
    return fail(ErrorCode::Aborted, u"the summary was stopped"_s);
}

QString roleOf(const Message &message)
{
    if (std::holds_alternative<providers::UserMessage>(message))
        return u"user"_s;
    return std::holds_alternative<providers::AssistantMessage>(message) ? u"assistant"_s
                                                                        : u"toolResult"_s;
}

//! A history without the messages that are too large by themselves, and what to say of those.
struct Sifted
{
    MessageRun messages;
    QStringList notes;
};

Sifted sifted(const MessageRun &messages, qint64 windowTokens)
{
    Sifted out;
    for (const Message &message : messages) {
        if (isOversized(message, windowTokens))
            out.notes.append(u"[Large %1 (~%2K tokens) omitted from summary]"_s.arg(
                roleOf(message), QString::number((estimatedTokens(message) + 500) / 1000)));
        else
            out.messages.push_back(message);
    }
    return out;
}

MessageRun asMessages(const QStringList &summaries)
{
    MessageRun messages;
    for (const QString &summary : summaries)
        messages.emplace_back(providers::UserMessage{
            .content = {providers::TextBlock{.text = summary, .signature = {}}}});
    return messages;
}

QCoro::Task<Result<QString>> inChunks(SummaryJob job, MessageRun messages, QString previous)
{
    const qint64 chunkTokens = chunkTokensFor(messages, job.windowTokens);
    const std::vector<MessageRun> chunks = chunksOf(messages, chunkTokens);
    for (const MessageRun &chunk : chunks) {
        auto summary = co_await summarise(job, chunk, previous);
        if (!summary)
            co_return summary;
        previous = *std::move(summary);
    }
    co_return previous;
}

//! Without what is too large, when it does not work with it.
QCoro::Task<Result<QString>> inChunksOrSifted(SummaryJob job, MessageRun messages, QString previous)
{
    const Sifted rest = sifted(messages, job.windowTokens);
    auto summary = co_await inChunks(job, std::move(messages), previous);
    if (summary || rest.notes.isEmpty() || rest.messages.empty() || job.stop.stop_requested())
        co_return summary;
    auto partial = co_await inChunks(job, rest.messages, previous);
    if (!partial)
        co_return partial;
    co_return QString(*partial + u"\n\n"_s + rest.notes.join(u'\n'));
}

} // namespace

QCoro::Task<Result<QString>> summarise(SummaryJob job, std::vector<Message> messages,
                                       QString previous)
{
    if (job.stop.stop_requested())
        co_return stopped();
    const QString system = summarySystemPrompt();
    const QString text = summaryRequest({.kind = job.kind,
                                         .conversation = serialised(messages),
                                         .previous = previous,
                                         .focus = job.focus});
    auto summary = co_await job.call(system, text, job.maxTokens);
    if (job.stop.stop_requested())
        co_return stopped();
    if (summary && summary->trimmed().isEmpty())
        co_return fail(ErrorCode::Unavailable, u"the model gave no summary"_s);
    co_return summary;
}

QCoro::Task<Result<QString>> summariseInStages(SummaryJob job, std::vector<Message> messages,
                                               QString previous)
{
    const qint64 chunkTokens = chunkTokensFor(messages, job.windowTokens);
    const std::vector<MessageRun> halves = halvesOf(messages);
    const bool fits = estimatedTokens(messages) <= chunkTokens;
    if (fits || messages.size() < fewestToSplit || halves.size() < 2) {
        auto summary = co_await inChunksOrSifted(job, std::move(messages), previous);
        co_return summary;
    }
    QStringList parts;
    if (!previous.isEmpty())
        parts.append(previous);
    for (const MessageRun &half : halves) {
        auto part = co_await inChunksOrSifted(job, half, QString());
        if (!part)
            co_return part;
        parts.append(*std::move(part));
    }
    job.focus = mergeFocus(job.focus);
    auto merged = co_await inChunksOrSifted(job, asMessages(parts), QString());
    co_return merged;
}

} // namespace claw::prompt
