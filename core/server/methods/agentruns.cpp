// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "agent/agentcall.h"
#include "agent/attachments.h"
#include "agent/intake.h"
#include "json/jsonwriter.h"
#include "server/liveconfig.h"
#include "server/methodregistry.h"
#include "server/methods/methods.h"
#include "server/methods/runreply.h"
#include "sessions/sendpermission.h"
#include "sessions/sessions.h"

using namespace Qt::StringLiterals;

namespace claw::server {

namespace {

using agent::Admission;
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

QCoro::Task<Reply> run(ConversationServices services, Call call)
{
    const QJsonObject params = call.object();
    auto images = agent::imagesAmong(params.value("attachments"_L1).toArray());
    if (!images)
        co_return tl::unexpected(images.error());
    auto &stores = services.sessions.stores();
    co_await stores.refresh();
    const config::ConfigPtr config = services.config.snapshot();
    if (const auto fault = agent::agentFault(params, *config))
        co_return fail(ErrorCode::InvalidRequest, u"invalid agent params: "_s + *fault);
    const QString key = agent::agentSessionKey(params, stores);
    const QString runId = params.value("idempotencyKey"_L1).toString();
    if (const auto fault = agent::runFault(params, key)) {
        call.respondEarly(accepted(runId, services.clock.nowMs()));
        co_return failedRun(runId, u"Error: "_s + *fault);
    }
    const sessions::SessionTarget target = stores.target(key);
    if (!sessions::maySend(target.entry(), key, config->session.sendPolicy))
        co_return fail(ErrorCode::InvalidRequest, u"send blocked by session policy"_s);
    agent::RunRequest request = agent::agentRequest(params, target);
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
