// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "providers/echoprovider.h"

#include "async/pause.h"
#include "json/jsontext.h"
#include "providers/history.h"
#include "providers/replybuilder.h"

#include <QStringList>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace claw::providers {

namespace {

//! What the user told the model to do.
struct Script
{
    QString text; //!< To say.
    QString thought;
    QString toolName;
    QString toolArguments;
    std::optional<FailureReason> failure;
    std::chrono::milliseconds pause{10};
};

Script scriptFor(const QString &line)
{
    const QString verb = line.section(u' ', 0, 0);
    const QString rest = line.section(u' ', 1).trimmed();
    const QString first = rest.section(u' ', 0, 0);
    const QString others = rest.section(u' ', 1);
    Script script;
    if (verb == "echo:tool"_L1) {
        script.toolName = first;
        script.toolArguments = others;
        script.text = u"calling %1"_s.arg(first);
    } else if (verb == "echo:fail"_L1) {
        script.failure = config::fromWord<FailureReason>(first).value_or(FailureReason::Unknown);
    } else if (verb == "echo:slow"_L1) {
        constexpr int longest = 60'000;
        script.pause = std::chrono::milliseconds(qBound(0, first.toInt(), longest));
        script.text = others;
    } else if (verb == "echo:think"_L1) {
        script.thought = rest;
        script.text = rest;
    } else {
        script.text = line;
    }
    return script;
}

//! The last line that a person wrote: notes in brackets follow it.
QString lastLine(const QString &text)
{
    QStringList lines = text.trimmed().split(u'\n');
    while (lines.size() > 1 && lines.last().startsWith("[message_id: "_L1))
        lines.removeLast();
    return lines.last();
}

Script scriptFor(const Prompt &prompt)
{
    if (prompt.messages.empty())
        return {.text = u"(nothing was said)"_s};
    const Message &last = prompt.messages.back();
    if (const auto *result = std::get_if<ToolResultMessage>(&last))
        return {.text = u"%1 said: %2"_s.arg(result->toolName, joinedText(result->content))};
    if (const auto *user = std::get_if<UserMessage>(&last))
        return scriptFor(lastLine(joinedText(user->content)));
    return {.text = u"(nothing was said)"_s};
}

QStringList wordsOf(const QString &text)
{
    QStringList words;
    qsizetype start = 0;
    for (qsizetype end = text.indexOf(u' '); end >= 0; end = text.indexOf(u' ', start)) {
        words.append(text.sliced(start, end + 1 - start));
        start = end + 1;
    }
    words.append(text.sliced(start));
    return words;
}

tl::unexpected<Failure> ended(FailureReason reason, const QString &message, ReplyBuilder &reply)
{
    Failure failure = makeFailure(reason, message);
    failure.partial = reply.take();
    failure.partial.stopReason =
        reason == FailureReason::Aborted ? StopReason::Aborted : StopReason::Error;
    failure.partial.errorMessage = message;
    return tl::unexpected(std::move(failure));
}

// A token for four letters, as everybody estimates.
Usage usageOf(const Prompt &prompt, const AssistantMessage &message)
{
    qsizetype letters = prompt.system.size();
    for (const Message &one : prompt.messages)
        letters += json::compact(toJson(one)).size();
    Usage usage{.input = letters / 4 + 1, .output = message.text().size() / 4 + 1};
    usage.total = usage.sum();
    return usage;
}

} // namespace

EchoProvider::EchoProvider(const Clock &clock)
    : m_clock(clock)
{ }

Model EchoProvider::model()
{
    return {.ref = {.provider = u"dev"_s, .model = u"echo"_s},
            .name = u"Echo (built in, for trying out)"_s,
            .reasoning = true,
            .needsKey = false};
}

QCoro::Task<Outcome> EchoProvider::stream(ModelCall call, EventSink sink, std::stop_token stop)
{
    ReplyBuilder reply(call.model, u"echo"_s, std::move(sink), stop, m_clock.nowMs());
    const Script script = scriptFor(call.prompt);
    const int thinking = script.thought.isEmpty() ? -1 : reply.openThinking();
    if (thinking >= 0)
        reply.append(thinking, script.thought);
    const int text = reply.openText();
    const QStringList words = wordsOf(script.text);
    for (const QString &word : words) {
        const bool goesOn = co_await async::pause(script.pause, stop);
        if (!goesOn)
            co_return ended(FailureReason::Aborted, u"the request was stopped"_s, reply);
        reply.append(text, word);
    }
    if (script.failure)
        co_return ended(*script.failure, u"dev/echo was told to fail"_s, reply);
    if (!script.toolName.isEmpty()) {
        const QString id = u"echo_%1"_s.arg(call.prompt.messages.size());
        const int block = reply.openToolCall(id, script.toolName);
        reply.appendArguments(block, script.toolArguments);
        if (const auto closed = reply.closeToolCall(block); !closed)
            co_return ended(FailureReason::Format, closed.error().message, reply);
        reply.setStop(StopReason::ToolUse);
    }
    reply.setUsage(usageOf(call.prompt, reply.message()));
    co_return Completion{.message = reply.take()};
}

} // namespace claw::providers
