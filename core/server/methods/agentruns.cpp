// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "agent/attachments.h"
#include "agent/intake.h"
#include "config/agentresolution.h"
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
using ledger::InputKind;
using protocol::optional;
using protocol::required;
using protocol::Schema;

constexpr std::chrono::milliseconds longestWait = std::chrono::hours(24);
constexpr qint64 defaultWaitMs = 30'000;

QByteArray accepted(const QString &runId, qint64 acceptedAtMs)
{
    json::ObjectWriter writer;
    writer.add("runId"_L1, runId).add("status"_L1, "accepted"_L1);
    writer.add("acceptedAt"_L1, acceptedAtMs);
    return writer.take();
}

Reply finalReply(const agent::RunEnd &end)
{
    if (end.result.isEmpty())
        return failedRun(end.runId, end.error);
    json::ObjectWriter writer;
    writer.add("runId"_L1, end.runId).add("status"_L1, "ok"_L1);
    writer.add("summary"_L1, "completed"_L1).addRaw("result"_L1, end.result);
    return writer.take();
}

QString firstFilled(const QJsonObject &params, std::initializer_list<QLatin1StringView> keys)
{
    for (const auto key : keys) {
        if (const QString text = params.value(key).toString().trimmed(); !text.isEmpty())
            return text;
    }
    return {};
}

//! The key of the session that has this id; empty when none has.
QString keyOfSession(const sessions::SessionStores &stores, const QString &sessionId)
{
    for (const auto &[agentId, store] : stores.all()) {
        const auto &index = store->index();
        for (auto it = index.cbegin(); it != index.cend(); ++it) {
            if (it->sessionId == sessionId)
                return sessions::keyAmongAll(it.key(), agentId);
        }
    }
    return {};
}

//! Which conversation the caller means. Empty: none.
QString sessionKeyFor(const QJsonObject &params, const sessions::SessionStores &stores)
{
    if (const QString key = firstFilled(params, {"sessionKey"_L1}); !key.isEmpty())
        return key;
    const sessions::KeyRules rules = stores.rules();
    if (const QString agentId = firstFilled(params, {"agentId"_L1}); !agentId.isEmpty())
        return u"agent:%1:%2"_s.arg(config::normalizedAgentId(agentId), rules.mainKey);
    if (!firstFilled(params, {"to"_L1}).isEmpty())
        return rules.mainSessionKey();
    const QString sessionId = firstFilled(params, {"sessionId"_L1});
    if (sessionId.isEmpty())
        return {};
    const QString known = keyOfSession(stores, sessionId);
    return known.isEmpty() ? u"agent:%1:%2"_s.arg(rules.defaultAgentId, sessionId.toLower())
                           : known;
}

//! The agent that the params name twice must be one.
std::optional<QString> agentFault(const QJsonObject &params, const config::Config &config)
{
    const QString agentId = firstFilled(params, {"agentId"_L1});
    if (agentId.isEmpty())
        return std::nullopt;
    const QString normalized = config::normalizedAgentId(agentId);
    if (!config::agentIds(config.agents).contains(normalized))
        return u"invalid agent params: unknown agent id \"%1\""_s.arg(agentId);
    const auto key = sessions::parseAgentKey(firstFilled(params, {"sessionKey"_L1}));
    if (key && config::normalizedAgentId(key->agentId) != normalized)
        return u"invalid agent params: agent \"%1\" does not match session key agent \"%2\""_s.arg(
            agentId, config::normalizedAgentId(key->agentId));
    return std::nullopt;
}

//! What the command line sends wrong is told after the acceptance, as its users know it.
std::optional<QString> lateFault(const QJsonObject &params, const QString &sessionKey)
{
    if (params.value("message"_L1).toString().trimmed().isEmpty())
        return u"Error: Message (--message) is required"_s;
    if (sessionKey.isEmpty())
        return u"Error: Pass --to <E.164>, --session-id, or --agent to choose a session"_s;
    const QString thinking = firstFilled(params, {"thinking"_L1});
    if (!thinking.isEmpty() && !sessions::thinkingWord(thinking))
        return u"Error: Invalid thinking level. Use one of: off, minimal, low, medium, high."_s;
    if (params.contains("timeout"_L1) && params.value("timeout"_L1).toInteger() <= 0)
        return u"Error: --timeout must be a positive integer (seconds)"_s;
    return std::nullopt;
}

agent::RunRequest requestFrom(const QJsonObject &params, const sessions::SessionTarget &target)
{
    agent::RunRequest request;
    request.kind = InputKind::Agent;
    request.idempotencyKey = params.value("idempotencyKey"_L1).toString();
    request.runId = request.idempotencyKey;
    request.sessionKey = target.key;
    request.agentId = target.agentId;
    request.shownKey = target.literalKey;
    request.sessionId = firstFilled(params, {"sessionId"_L1});
    request.message = params.value("message"_L1).toString().trimmed();
    if (const auto word = sessions::thinkingWord(firstFilled(params, {"thinking"_L1})))
        request.thinking = config::fromWord<config::ThinkingLevel>(*word);
    if (const qint64 seconds = params.value("timeout"_L1).toInteger(); seconds > 0)
        request.timeout = std::chrono::seconds(seconds);
    if (const QString lane = firstFilled(params, {"lane"_L1}); !lane.isEmpty())
        request.lane = lane;
    request.extraSystemPrompt = firstFilled(params, {"extraSystemPrompt"_L1});
    request.channel = firstFilled(params, {"replyChannel"_L1, "channel"_L1});
    request.to = firstFilled(params, {"replyTo"_L1, "to"_L1});
    request.label = firstFilled(params, {"label"_L1});
    request.spawnedBy = firstFilled(params, {"spawnedBy"_L1});
    return request;
}

QCoro::Task<Reply> run(ConversationServices services, Call call)
{
    const QJsonObject params = call.object();
    auto images = agent::imagesAmong(params.value("attachments"_L1).toArray());
    if (!images)
        co_return tl::unexpected(images.error());
    auto &stores = services.sessions.stores();
    co_await stores.refresh();
    const config::ConfigPtr config = services.config.snapshot();
    if (const auto fault = agentFault(params, *config))
        co_return fail(ErrorCode::InvalidRequest, *fault);
    const QString key = sessionKeyFor(params, stores);
    const QString runId = params.value("idempotencyKey"_L1).toString();
    if (const auto fault = lateFault(params, key)) {
        call.respondEarly(accepted(runId, services.clock.nowMs()));
        co_return failedRun(runId, *fault);
    }
    const sessions::SessionTarget target = stores.target(key);
    if (!sessions::maySend(target.entry(), key, config->session.sendPolicy))
        co_return fail(ErrorCode::InvalidRequest, u"send blocked by session policy"_s);
    agent::RunRequest request = requestFrom(params, target);
    request.images = std::move(*images);
    agent::RunBoard &board = services.runner.board();
    const auto admission = co_await services.intake.admit(std::move(request));
    if (!admission)
        co_return tl::unexpected(admission.error());
    if (admission->status == Admission::Status::Ended)
        co_return finalReply(admission->end);
    const QByteArray first = accepted(runId, admission->acceptedAtMs);
    if (admission->status == Admission::Status::InFlight)
        co_return first;
    call.respondEarly(first);
    const auto end = co_await board.ended(runId, longestWait);
    if (!end)
        co_return failedRun(runId,
                            u"the gateway is stopping and goes on with the run when it is "
                            "back; ask again with the same idempotency key"_s);
    co_return finalReply(*end);
}

QCoro::Task<Reply> wait(ConversationServices services, Call call)
{
    const QJsonObject params = call.object();
    const QString runId = params.value("runId"_L1).toString().trimmed();
    const std::chrono::milliseconds timeout(params.value("timeoutMs"_L1).toInteger(defaultWaitMs));
    const auto end = co_await services.runner.board().ended(runId, timeout);
    json::ObjectWriter writer;
    writer.add("runId"_L1, runId);
    if (!end)
        co_return writer.add("status"_L1, "timeout"_L1).take();
    writer.add("status"_L1, end->error.isEmpty() ? "ok"_L1 : "error"_L1);
    writer.add("startedAt"_L1, end->startedAtMs).add("endedAt"_L1, end->endedAtMs);
    if (!end->error.isEmpty())
        writer.add("error"_L1, end->error);
    co_return writer.take();
}

} // namespace

void addAgentRuns(MethodRegistry &registry, const ConversationServices &services)
{
    const Schema text = Schema::nonEmptyString();
    const Schema any = Schema::string();
    registry.add(
        {.name = u"agent"_s,
         .schema = Schema::object({required("message"_L1, text),
                                   optional("agentId"_L1, text),
                                   optional("to"_L1, any),
                                   optional("replyTo"_L1, any),
                                   optional("sessionId"_L1, any),
                                   optional("sessionKey"_L1, any),
                                   optional("thinking"_L1, any),
                                   optional("deliver"_L1, Schema::boolean()),
                                   optional("attachments"_L1, Schema::array(Schema::any())),
                                   optional("channel"_L1, any),
                                   optional("replyChannel"_L1, any),
                                   optional("accountId"_L1, any),
                                   optional("replyAccountId"_L1, any),
                                   optional("threadId"_L1, any),
                                   optional("groupId"_L1, any),
                                   optional("groupChannel"_L1, any),
                                   optional("groupSpace"_L1, any),
                                   optional("timeout"_L1, Schema::integer({.least = 0})),
                                   optional("lane"_L1, any),
                                   optional("extraSystemPrompt"_L1, any),
                                   required("idempotencyKey"_L1, text),
                                   optional("label"_L1, Schema::string({.least = 1, .most = 64})),
                                   optional("spawnedBy"_L1, any)}),
         .handler = [services](const Call &call) { return run(services, call); }});
    registry.add(
        {.name = u"agent.wait"_s,
         .schema = Schema::object(
             {required("runId"_L1, text), optional("timeoutMs"_L1, Schema::integer({.least = 0}))}),
         .handler = [services](const Call &call) { return wait(services, call); }});
}

} // namespace claw::server
