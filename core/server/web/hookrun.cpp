// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/web/hookrun.h"

#include "agent/intake.h"
#include "base/random.h"
#include "config/modelreference.h"
#include "cron/jobprompt.h"
#include "server/liveconfig.h"
#include "server/wakes.h"
#include "server/web/hookanswers.h"
#include "sessions/levelwords.h"
#include "sessions/sessions.h"

using namespace Qt::StringLiterals;

namespace claw::server::web {

namespace {

//! As the reference words it: a job that is due at once.
QString promptFor(const AskedHook &asked, const HookServices &services)
{
    cron::Job job;
    job.id = services.random.uuid();
    job.name = asked.name;
    cron::AgentTurn turn;
    turn.message = asked.message;
    const ConversationServices &conversation = services.conversation;
    QTimeZone zone(conversation.config.config().agents.defaults.userTimezone.toUtf8());
    if (!zone.isValid())
        zone = QTimeZone::systemTimeZone();
    return cron::promptOf(job, turn, conversation.clock.nowMs(), zone);
}

agent::EndReport reportFor(const AskedHook &asked)
{
    agent::EndReport report{.name = u"Hook "_s + asked.name,
                            .isUrgent = asked.urgency == Wakes::Urgency::Now};
    if (asked.wantsDelivery)
        report.undelivered = u"no channel is there yet"_s;
    return report;
}

agent::RunRequest requestFor(const AskedHook &asked, const HookServices &services)
{
    const QString ownKey = u"hook:"_s + services.random.uuid();
    const sessions::SessionTarget target = services.conversation.sessions.stores().target(
        asked.sessionKey.isEmpty() ? ownKey : asked.sessionKey);
    agent::RunRequest request;
    request.kind = ledger::InputKind::Hook;
    request.runId = services.random.uuid();
    request.sessionId = request.runId; // The same for whoever runs it after a crash.
    request.idempotencyKey = request.runId;
    request.sessionKey = target.key;
    request.shownKey = target.key;
    request.agentId = target.agentId;
    request.lane = u"cron"_s;
    request.channel.clear(); // It came by none, and must not change where replies go.
    request.message = promptFor(asked, services);
    request.model = asked.model;
    if (const auto word = sessions::thinkingWord(asked.thinking))
        request.thinking = config::fromWord<config::ThinkingLevel>(*word);
    request.timeout = asked.timeout;
    request.report = reportFor(asked);
    return request;
}

//! The program is not told: the main session is, as of everything else that goes wrong in the run.
Result<> checkModel(const AskedHook &asked, const LiveConfig &config)
{
    if (asked.model.isEmpty())
        return {};
    return config::resolveModelRef(config.document(), asked.model)
        .map([](const config::ModelRef &) {});
}

//! Fails when the ledger cannot keep it, and nothing was promised.
QCoro::Task<Result<>> begin(HookServices services, agent::RunRequest request, Result<> model)
{
    if (model) {
        const auto admission = co_await services.conversation.intake.admit(std::move(request));
        co_return admission.map([](const agent::Admission &) {});
    }
    const agent::RunEnd end{.state = ledger::InputState::Failed, .error = model.error().message};
    auto posted = co_await services.wakes.postEnd(std::move(request), end);
    co_return posted;
}

} // namespace

QCoro::Task<> answerHookRun(HookServices services, std::shared_ptr<net::HttpExchange> exchange,
                            AskedHook asked, std::stop_token stop)
{
    co_await services.conversation.sessions.stores().refresh();
    if (stop.stop_requested())
        co_return; // The gateway goes, and nothing was promised.
    agent::RunRequest request = requestFor(asked, services);
    const QString runId = request.runId;
    const Result<> model = checkModel(asked, services.conversation.config);
    const auto begun = co_await begin(services, std::move(request), model);
    if (begun)
        exchange->respond(hookRunTaken(runId));
    else
        exchange->respond(hookRefused(503, begun.error().message));
}

} // namespace claw::server::web
