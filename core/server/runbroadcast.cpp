// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/runbroadcast.h"

#include "agent/notice.h"
#include "json/jsonwriter.h"
#include "protocol/events.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace claw::server {

namespace {

constexpr qsizetype longestError = 240;

//! One event of a run on stream and with data, as the protocol spells them.
struct Wire
{
    QLatin1StringView stream;
    QByteArray data; //!< Null: no `agent` event.
};

Wire wireOf(const agent::RunStarted &event)
{
    json::ObjectWriter data;
    data.add("phase"_L1, "start"_L1).add("startedAt"_L1, event.startedAtMs);
    return {"lifecycle"_L1, data.take()};
}

Wire wireOf(const agent::RunEnded &event)
{
    json::ObjectWriter data;
    data.add("phase"_L1, "end"_L1);
    if (event.aborted)
        data.add("startedAt"_L1, event.startedAtMs);
    data.add("endedAt"_L1, event.endedAtMs);
    if (event.aborted)
        data.add("aborted"_L1, true);
    return {"lifecycle"_L1, data.take()};
}

Wire wireOf(const agent::RunFailed &event)
{
    json::ObjectWriter data;
    data.add("phase"_L1, "error"_L1).add("startedAt"_L1, event.startedAtMs);
    data.add("endedAt"_L1, event.endedAtMs).add("error"_L1, event.error);
    return {"lifecycle"_L1, data.take()};
}

Wire wireOf(const agent::AssistantText &event)
{
    json::ObjectWriter data;
    data.add("text"_L1, event.text).add("delta"_L1, event.delta);
    if (!event.mediaUrls.isEmpty())
        data.add("mediaUrls"_L1, event.mediaUrls);
    return {"assistant"_L1, data.take()};
}

Wire wireOf(const agent::ThoughtText &event)
{
    json::ObjectWriter data;
    data.add("text"_L1, event.text).add("delta"_L1, event.delta);
    return {"thinking"_L1, data.take()};
}

Wire wireOf(const agent::ToolStarted &event)
{
    json::ObjectWriter data;
    data.add("phase"_L1, "start"_L1).add("name"_L1, event.name);
    data.add("toolCallId"_L1, event.callId).add("args"_L1, QJsonValue(event.arguments));
    return {"tool"_L1, data.take()};
}

Wire wireOf(const agent::ToolProgressed &event)
{
    json::ObjectWriter data;
    data.add("phase"_L1, "update"_L1).add("name"_L1, event.name);
    data.add("toolCallId"_L1, event.callId);
    data.add("partialResult"_L1, QJsonValue(event.partialResult));
    return {"tool"_L1, data.take()};
}

Wire wireOf(const agent::ToolEnded &event)
{
    json::ObjectWriter data;
    data.add("phase"_L1, "result"_L1).add("name"_L1, event.name);
    data.add("toolCallId"_L1, event.callId);
    if (!event.hint.isEmpty())
        data.add("meta"_L1, event.hint);
    data.add("isError"_L1, event.isError).add("result"_L1, QJsonValue(event.result));
    return {"tool"_L1, data.take()};
}

Wire wireOf(const agent::CompactionStarted &)
{
    return {"compaction"_L1, QByteArrayLiteral(R"({"phase":"start"})")};
}

Wire wireOf(const agent::CompactionEnded &event)
{
    json::ObjectWriter data;
    data.add("phase"_L1, "end"_L1).add("willRetry"_L1, event.willRetry);
    return {"compaction"_L1, data.take()};
}

Wire wireOf(const agent::RunStopped &)
{
    return {};
}

Wire wireOf(const agent::Answered &)
{
    return {};
}

bool isOfTools(const agent::RunEventBody &body)
{
    return std::holds_alternative<agent::ToolStarted>(body)
        || std::holds_alternative<agent::ToolProgressed>(body)
        || std::holds_alternative<agent::ToolEnded>(body);
}

QJsonObject message(const QString &text, qint64 nowMs, const QString &thoughts = {})
{
    QJsonArray content;
    if (!thoughts.isEmpty())
        content.append(QJsonObject{{u"type"_s, u"thinking"_s}, {u"thinking"_s, thoughts}});
    content.append(QJsonObject{{u"type"_s, u"text"_s}, {u"text"_s, text}});
    return {{u"role"_s, u"assistant"_s}, {u"content"_s, content}, {u"timestamp"_s, nowMs}};
}

json::ObjectWriter chatEvent(const agent::RunEvent &event, QLatin1StringView state)
{
    json::ObjectWriter writer;
    writer.add("runId"_L1, event.runId).add("sessionKey"_L1, event.sessionKey);
    writer.add("seq"_L1, event.seq).add("state"_L1, state);
    return writer;
}

} // namespace

void RunBroadcast::tell(const agent::RunEvent &event)
{
    if (!isOfTools(event.body) || event.showsTools)
        tellAgent(event);
    if (!event.sessionKey.isEmpty())
        tellChat(event);
}

void RunBroadcast::endUnfinished(const QStringList &goingOn)
{
    const qint64 nowMs = m_clock.nowMs();
    for (const UnfinishedRun &run : std::exchange(m_unfinished, {})) {
        if (goingOn.contains(run.runId))
            continue;
        const QString why = u"the gateway stopped before this was answered"_s;
        tell({.runId = run.runId,
              .sessionKey = run.sessionKey,
              .seq = 1,
              .tsMs = nowMs,
              .body = agent::RunFailed{.startedAtMs = nowMs, .endedAtMs = nowMs, .error = why}});
    }
}

void RunBroadcast::tellAgent(const agent::RunEvent &event)
{
    const Wire wire = std::visit([](const auto &body) { return wireOf(body); }, event.body);
    if (wire.data.isNull())
        return;
    json::ObjectWriter writer;
    writer.add("runId"_L1, event.runId).add("stream"_L1, wire.stream);
    writer.addRaw("data"_L1, wire.data);
    if (!event.sessionKey.isEmpty())
        writer.add("sessionKey"_L1, event.sessionKey);
    writer.add("seq"_L1, event.seq).add("ts"_L1, event.tsMs);
    m_broadcaster.broadcast(protocol::event::agent, writer.take(), event.sessionKey);
}

void RunBroadcast::tellChat(const agent::RunEvent &event)
{
    if (const auto *text = std::get_if<agent::AssistantText>(&event.body)) {
        tellDelta(event, text->text);
    } else if (const auto *thought = std::get_if<agent::ThoughtText>(&event.body)) {
        m_chats[event.runId].thoughts = thought->text;
    } else if (const auto *stopped = std::get_if<agent::RunStopped>(&event.body)) {
        m_chats[event.runId].isStopped = true;
        auto writer = chatEvent(event, "aborted"_L1);
        writer.add("stopReason"_L1, config::toWord(stopped->cause));
        m_broadcaster.broadcast(protocol::event::chat, writer.take(), event.sessionKey);
    } else if (std::holds_alternative<agent::RunEnded>(event.body)) {
        tellFinal(event);
    } else if (const auto *failed = std::get_if<agent::RunFailed>(&event.body)) {
        m_chats.remove(event.runId);
        const QString &error = failed->error;
        auto writer = chatEvent(event, "error"_L1);
        writer.add("errorMessage"_L1,
                   error.size() > longestError ? error.first(longestError) + "..."_L1 : error);
        m_broadcaster.broadcast(protocol::event::chat, writer.take(), event.sessionKey);
    } else if (const auto *answered = std::get_if<agent::Answered>(&event.body)) {
        auto writer = chatEvent(event, "final"_L1);
        if (!answered->text.isEmpty())
            writer.add("message"_L1, QJsonValue(agent::noticeMessage(answered->text, event.tsMs)));
        m_broadcaster.broadcast(protocol::event::chat, writer.take(), event.sessionKey);
    }
}

//! A delta that comes too early is not made up for: the next one carries its text as well.
void RunBroadcast::tellDelta(const agent::RunEvent &event, const QString &text)
{
    Chat &chat = m_chats[event.runId];
    chat.text = text;
    const qint64 nowMs = m_clock.monotonicMs();
    if (chat.isStopped || (chat.deltaAtMs != 0 && nowMs - chat.deltaAtMs < betweenDeltas.count()))
        return;
    chat.deltaAtMs = nowMs;
    auto writer = chatEvent(event, "delta"_L1);
    writer.add("message"_L1, QJsonValue(message(text, event.tsMs)));
    m_broadcaster.broadcast(protocol::event::chatDelta, writer.take(), event.sessionKey);
}

void RunBroadcast::tellFinal(const agent::RunEvent &event)
{
    const Chat chat = m_chats.take(event.runId);
    if (chat.isStopped)
        return;
    auto writer = chatEvent(event, "final"_L1);
    if (const QString text = chat.text.trimmed(); !text.isEmpty())
        writer.add("message"_L1, QJsonValue(message(text, event.tsMs, chat.thoughts)));
    m_broadcaster.broadcast(protocol::event::chat, writer.take(), event.sessionKey);
}

} // namespace claw::server
