// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "agent/heartbeat.h"
#include "agent/intake.h"
#include "base/random.h"
#include "json/jsontext.h"
#include "log/categories.h"
#include "log/logfield.h"
#include "server/methodregistry.h"
#include "server/methods/methods.h"
#include "server/nodedesk.h"
#include "server/systemevents.h"
#include "sessions/levelwords.h"
#include "sessions/sessions.h"

using namespace Qt::StringLiterals;

namespace claw::server {

namespace {

using protocol::optional;
using protocol::required;
using protocol::Schema;

constexpr qsizetype longestMessage = 20'000;

//! Something a node tells, read as far as it makes sense.
struct NodeEvent
{
    QString nodeId;
    QString name;
    QJsonObject body;

    [[nodiscard]] QString text(QLatin1StringView key) const
    {
        return body.value(key).toString().trimmed();
    }
    //! The conversation it names, else one of the node's own.
    [[nodiscard]] QString sessionKey() const
    {
        return body.value("sessionKey"_L1).isString() ? text("sessionKey"_L1) : u"node-"_s + nodeId;
    }
};

NodeEvent eventFrom(const Call &call)
{
    const QJsonObject params = call.object();
    QJsonValue body = params.value("payload"_L1);
    if (params.contains("payloadJSON"_L1)) {
        const QByteArray text = params.value("payloadJSON"_L1).toString().toUtf8();
        body = json::parse(text).value_or(QJsonValue());
    }
    return {.nodeId = call.caller->nodeId(),
            .name = params.value("event"_L1).toString(),
            .body = body.toObject()};
}

//! What a command that runs on a node has to say to the conversation it belongs to.
QString noticeOf(const NodeEvent &event)
{
    const QString runId = event.text("runId"_L1);
    const QString place =
        u"node="_s + event.nodeId + (runId.isEmpty() ? QString() : u" id="_s + runId);
    const QString command = event.text("command"_L1);
    const QString tail = command.isEmpty() ? QString() : u": "_s + command;
    if (event.name == "exec.started"_L1)
        return u"Exec started (%1)"_s.arg(place) + tail;
    if (event.name == "exec.denied"_L1) {
        const QString reason = event.text("reason"_L1);
        const QString why = reason.isEmpty() ? QString() : u", "_s + reason;
        return u"Exec denied ("_s + place + why + u")"_s + tail;
    }
    const QJsonValue code = event.body.value("exitCode"_L1);
    const QString number = code.isDouble() ? QString::number(code.toInteger()) : u"?"_s;
    const bool isTimeout = event.body.value("timedOut"_L1).toBool();
    const QString end = isTimeout ? u"timeout"_s : u"code "_s + number;
    const QString output = event.text("output"_L1);
    const QString below = output.isEmpty() ? QString() : u'\n' + output;
    return u"Exec finished ("_s + place + u", "_s + end + u")"_s + below;
}

agent::RunRequest requestFrom(const NodeEvent &event, const sessions::SessionTarget &target,
                              Random &random)
{
    const bool isVoice = event.name == "voice.transcript"_L1;
    agent::RunRequest request;
    request.kind = ledger::InputKind::Agent;
    request.runId = (isVoice ? u"voice-"_s : QString()) + random.uuid();
    request.idempotencyKey = request.runId;
    request.sessionKey = target.key;
    request.agentId = target.agentId;
    request.shownKey = target.literalKey;
    request.message = event.text(isVoice ? "text"_L1 : "message"_L1);
    request.channel = u"node"_s;
    const QString thinking = isVoice ? u"low"_s : event.text("thinking"_L1);
    if (const auto word = sessions::thinkingWord(thinking))
        request.thinking = config::fromWord<config::ThinkingLevel>(*word);
    if (const qint64 seconds = event.body.value("timeoutSeconds"_L1).toInteger(); seconds > 0)
        request.timeout = std::chrono::seconds(seconds);
    return request;
}

//! A person spoke to a node, or an app there asks for something.
QCoro::Task<Reply> runAgent(NodeEventServices services, NodeEvent event)
{
    const bool isVoice = event.name == "voice.transcript"_L1;
    const QString message = event.text(isVoice ? "text"_L1 : "message"_L1);
    if (message.isEmpty() || message.size() > longestMessage)
        co_return QByteArrayLiteral(R"({"ok":true})");
    auto &stores = services.conversation.sessions.stores();
    co_await stores.refresh();
    QString key = event.text("sessionKey"_L1);
    if (key.isEmpty())
        key = isVoice ? stores.rules().mainSessionKey() : event.sessionKey();
    auto request = requestFrom(event, stores.target(key), services.random);
    const auto admitted = co_await services.conversation.intake.admit(std::move(request));
    if (!admitted)
        qCWarning(lcNodes).noquote() << "a node asked in vain" << log::field("node", event.nodeId)
                                     << log::field("why", admitted.error().message);
    co_return QByteArrayLiteral(R"({"ok":true})");
}

void tellConversation(NodeEventServices &services, const NodeEvent &event)
{
    const QString named = event.sessionKey();
    if (named.isEmpty())
        return;
    auto &stores = services.conversation.sessions.stores();
    services.events.enqueue(stores.target(named).key, noticeOf(event),
                            services.conversation.clock.nowMs());
    services.heartbeat.wake(u"exec-event"_s);
}

Answer take(NodeEventServices services, const Call &call)
{
    const NodeEvent event = eventFrom(call);
    auto &subscriptions = services.desk.subscriptions();
    if (event.name == "voice.transcript"_L1 || event.name == "agent.request"_L1)
        return runAgent(services, event);
    if (event.name == "chat.subscribe"_L1 && !event.text("sessionKey"_L1).isEmpty())
        subscriptions.subscribe(event.nodeId, event.text("sessionKey"_L1));
    else if (event.name == "chat.unsubscribe"_L1)
        subscriptions.unsubscribe(event.nodeId, event.text("sessionKey"_L1));
    else if (event.name == "exec.started"_L1 || event.name == "exec.finished"_L1
             || event.name == "exec.denied"_L1)
        tellConversation(services, event);
    return Reply(QByteArrayLiteral(R"({"ok":true})"));
}

} // namespace

void addNodeEvents(MethodRegistry &registry, const NodeEventServices &services)
{
    registry.add({.name = u"node.event"_s,
                  .schema = Schema::object({required("event"_L1, Schema::nonEmptyString()),
                                            optional("payload"_L1, Schema::any()),
                                            optional("payloadJSON"_L1, Schema::string())}),
                  .handler = [services](const Call &call) { return take(services, call); }});
}

} // namespace claw::server
