// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "agent/attachments.h"
#include "agent/inboundqueue.h"
#include "agent/intake.h"
#include "directives/stopwords.h"
#include "json/jsonwriter.h"
#include "server/liveconfig.h"
#include "server/methodregistry.h"
#include "server/methods/methods.h"
#include "server/methods/runreply.h"
#include "sessions/levelwords.h"
#include "sessions/sendpermission.h"
#include "sessions/sessions.h"

using namespace Qt::StringLiterals;

namespace claw::server {

namespace {

using agent::Admission;
using agent::StopCause;
using ledger::InputKind;
using protocol::optional;
using protocol::required;
using protocol::Schema;

QByteArray stopped(const QStringList &runIds, bool hasDropped = false)
{
    json::ObjectWriter writer;
    writer.add("ok"_L1, true).add("aborted"_L1, hasDropped || !runIds.isEmpty());
    writer.add("runIds"_L1, runIds);
    return writer.take();
}

//! Also what waits for its turn: whoever says stop does not want the next answer either.
QByteArray stopSession(const ConversationServices &services, const QString &key, StopCause cause)
{
    const bool hasDropped = services.queue.clear(key) > 0;
    return stopped(services.runner.stopSession(key, InputKind::ChatSend, cause), hasDropped);
}

QByteArray state(const QString &runId, QLatin1StringView status)
{
    json::ObjectWriter writer;
    writer.add("runId"_L1, runId).add("status"_L1, status);
    return writer.take();
}

//! What whoever sends the same message again is told.
Reply replyTo(const Admission &admission, const QString &runId)
{
    if (admission.status == Admission::Status::Started)
        return state(runId, "started"_L1);
    if (admission.status == Admission::Status::InFlight)
        return state(runId, "in_flight"_L1);
    const agent::RunEnd &end = admission.end;
    if (end.state == ledger::InputState::Done || end.state == ledger::InputState::Aborted)
        return state(runId, "ok"_L1);
    return failedRun(runId, end.error);
}

//! Clients name short times out of habit, and mean how long they wait for a sign of life.
std::chrono::seconds patience(std::chrono::milliseconds asked)
{
    using namespace std::chrono_literals;
    return std::clamp<std::chrono::seconds>(std::chrono::ceil<std::chrono::seconds>(asked) + 60s,
                                            2min, 24h);
}

agent::RunRequest requestFrom(const QJsonObject &params, const sessions::SessionTarget &target)
{
    agent::RunRequest request;
    request.kind = InputKind::ChatSend;
    request.idempotencyKey = params.value("idempotencyKey"_L1).toString();
    request.runId = request.idempotencyKey;
    request.messageId = request.idempotencyKey;
    request.sessionKey = target.key;
    request.agentId = target.agentId;
    request.shownKey = params.value("sessionKey"_L1).toString();
    request.message = params.value("message"_L1).toString();
    if (const auto word = sessions::thinkingWord(params.value("thinking"_L1).toString()))
        request.thinking = config::fromWord<config::ThinkingLevel>(*word);
    if (const qint64 ms = params.value("timeoutMs"_L1).toInteger(); ms > 0)
        request.timeout = patience(std::chrono::milliseconds(ms));
    return request;
}

QCoro::Task<Reply> send(ConversationServices services, Call call)
{
    const QJsonObject params = call.object();
    auto images = agent::imagesAmong(params.value("attachments"_L1).toArray());
    if (!images)
        co_return tl::unexpected(images.error());
    auto &stores = services.sessions.stores();
    co_await stores.refresh();
    const sessions::SessionTarget target = stores.target(params.value("sessionKey"_L1).toString());
    const auto &policy = services.config.config().session.sendPolicy;
    if (!sessions::maySend(target.entry(), params.value("sessionKey"_L1).toString(), policy))
        co_return fail(ErrorCode::InvalidRequest, u"send blocked by session policy"_s);
    agent::RunRequest request = requestFrom(params, target);
    request.images = std::move(*images);
    if (directives::isStopMessage(request.message))
        co_return stopSession(services, target.key, StopCause::Word);
    const QString runId = request.runId;
    const auto admission = co_await services.intake.admit(std::move(request));
    if (!admission)
        co_return tl::unexpected(admission.error());
    co_return replyTo(*admission, runId);
}

Reply abort(const ConversationServices &services, const Call &call)
{
    const QJsonObject params = call.object();
    const QString key =
        services.sessions.stores().target(params.value("sessionKey"_L1).toString()).key;
    const QString runId = params.value("runId"_L1).toString();
    if (runId.isEmpty())
        return stopSession(services, key, StopCause::Rpc);
    if (services.queue.drop(key, runId))
        return stopped({runId});
    const agent::RunRequest *request = services.runner.find(runId);
    if (!request || request->kind != InputKind::ChatSend)
        return stopped({});
    if (request->sessionKey != key)
        return fail(ErrorCode::InvalidRequest, u"runId does not match sessionKey"_s);
    services.runner.stop(runId, StopCause::Rpc);
    return stopped({runId});
}

} // namespace

void addChatRuns(MethodRegistry &registry, const ConversationServices &services)
{
    const Schema text = Schema::nonEmptyString();
    registry.add(
        {.name = u"chat.abort"_s,
         .schema = Schema::object({required("sessionKey"_L1, text), optional("runId"_L1, text)}),
         .handler = [services](const Call &call) { return abort(services, call); }});
    registry.add(
        {.name = u"chat.send"_s,
         .schema = Schema::object({required("sessionKey"_L1, text), required("message"_L1, text),
                                   optional("thinking"_L1, Schema::string()),
                                   optional("deliver"_L1, Schema::boolean()),
                                   optional("attachments"_L1, Schema::array(Schema::any())),
                                   optional("timeoutMs"_L1, Schema::integer({.least = 0})),
                                   required("idempotencyKey"_L1, text)}),
         .handler = [services](const Call &call) { return send(services, call); }});
}

} // namespace claw::server
