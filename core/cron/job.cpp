// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cron/job.h"

#include "json/jsonmember.h"

using namespace Qt::StringLiterals;

namespace claw::cron {

namespace {

const QStringList &ownMembers()
{
    static const QStringList names{
        u"id"_s,        u"agentId"_s,        u"name"_s,        u"description"_s,
        u"enabled"_s,   u"deleteAfterRun"_s, u"createdAtMs"_s, u"updatedAtMs"_s,
        u"schedule"_s,  u"sessionTarget"_s,  u"wakeMode"_s,    u"payload"_s,
        u"isolation"_s, u"missed"_s,         u"state"_s,       u"revision"_s};
    return names;
}

template<typename T>
void put(QJsonObject &object, QLatin1StringView key, const std::optional<T> &value)
{
    if (value)
        object.insert(key, *value);
}

QJsonObject encode(const JobState &state)
{
    QJsonObject object;
    put(object, "nextRunAtMs"_L1, state.nextRunAtMs);
    put(object, "runningAtMs"_L1, state.runningAtMs);
    put(object, "runningDueAtMs"_L1, state.runningDueAtMs);
    put(object, "lastRunAtMs"_L1, state.lastRunAtMs);
    if (state.lastStatus)
        object.insert("lastStatus"_L1, config::toWord(*state.lastStatus));
    if (!state.lastError.isEmpty())
        object.insert("lastError"_L1, state.lastError);
    put(object, "lastDurationMs"_L1, state.lastDurationMs);
    if (state.failures > 0)
        object.insert("failures"_L1, state.failures);
    return object;
}

JobState stateIn(const QJsonObject &object)
{
    JobState state;
    state.nextRunAtMs = json::integerMember(object, "nextRunAtMs"_L1);
    state.runningAtMs = json::integerMember(object, "runningAtMs"_L1);
    state.runningDueAtMs = json::integerMember(object, "runningDueAtMs"_L1);
    state.lastRunAtMs = json::integerMember(object, "lastRunAtMs"_L1);
    state.lastStatus =
        config::fromWord<RunStatus>(json::textMember(object, "lastStatus"_L1).value_or(QString()));
    state.lastError = json::textMember(object, "lastError"_L1).value_or(QString());
    state.lastDurationMs = json::integerMember(object, "lastDurationMs"_L1);
    state.failures = int(json::integerMember(object, "failures"_L1).value_or(0));
    return state;
}

QJsonObject encode(const MissedRule &missed)
{
    return {{u"policy"_s, config::toWord(missed.policy)}, {u"most"_s, missed.most}};
}

std::optional<MissedRule> missedIn(const QJsonObject &object)
{
    const QString word = object.value("policy"_L1).toString();
    const auto policy = config::fromWord<MissedPolicy>(word);
    if (!policy)
        return std::nullopt;
    return MissedRule{.policy = *policy, .most = object.value("most"_L1).toInt(MissedRule().most)};
}

//! For files of old versions, which knew jobs without a name.
QString inventedName(const Job &job)
{
    constexpr qsizetype longest = 60;
    const auto *event = std::get_if<SystemEvent>(&job.payload);
    const QString text = event ? event->text : std::get<AgentTurn>(job.payload).message;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        if (const QString trimmed = line.trimmed(); !trimmed.isEmpty())
            return trimmed.left(longest);
    }
    if (const auto *cron = std::get_if<ByExpression>(&job.schedule))
        return u"Cron: "_s + cron->expr.left(longest - 6);
    if (const auto *every = std::get_if<Every>(&job.schedule))
        return u"Every: %1ms"_s.arg(every->everyMs);
    return u"One-shot"_s;
}

} // namespace

QJsonObject toJson(const Job &job)
{
    QJsonObject object = job.others;
    object.insert("id"_L1, job.id);
    put(object, "agentId"_L1, job.agentId);
    object.insert("name"_L1, job.name);
    put(object, "description"_L1, job.description);
    object.insert("enabled"_L1, job.enabled);
    put(object, "deleteAfterRun"_L1, job.deleteAfterRun);
    object.insert("createdAtMs"_L1, job.createdAtMs);
    object.insert("updatedAtMs"_L1, job.updatedAtMs);
    object.insert("schedule"_L1, toJson(job.schedule));
    object.insert("sessionTarget"_L1, config::toWord(job.sessionTarget));
    object.insert("wakeMode"_L1, config::toWord(job.wakeMode));
    object.insert("payload"_L1, toJson(job.payload));
    if (job.isolation)
        object.insert("isolation"_L1, toJson(*job.isolation));
    if (job.missed)
        object.insert("missed"_L1, encode(*job.missed));
    if (job.revision > 0)
        object.insert("revision"_L1, job.revision);
    object.insert("state"_L1, encode(job.state));
    return object;
}

Result<> checkPair(const Job &job)
{
    const bool isEvent = std::holds_alternative<SystemEvent>(job.payload);
    if (job.sessionTarget == SessionTarget::Main && !isEvent)
        return fail(ErrorCode::InvalidRequest,
                    u"Error: main cron jobs require payload.kind=\"systemEvent\""_s);
    if (job.sessionTarget == SessionTarget::Isolated && isEvent)
        return fail(ErrorCode::InvalidRequest,
                    u"Error: isolated cron jobs require payload.kind=\"agentTurn\""_s);
    return {};
}

} // namespace claw::cron

namespace claw::json {

template<>
Result<cron::Job> fromJson(const QJsonValue &value)
{
    JsonReader in(value);
    cron::Job job;
    job.id = in.required<QString>("id"_L1);
    job.agentId = in.optional<QString>("agentId"_L1);
    job.name = in.optional<QString>("name"_L1).value_or(QString()).trimmed();
    job.description = in.optional<QString>("description"_L1);
    job.enabled = in.optional<bool>("enabled"_L1).value_or(true);
    job.deleteAfterRun = in.optional<bool>("deleteAfterRun"_L1);
    job.createdAtMs = in.optional<qint64>("createdAtMs"_L1).value_or(0);
    job.updatedAtMs = in.optional<qint64>("updatedAtMs"_L1).value_or(job.createdAtMs);
    job.schedule = in.required<cron::Schedule>("schedule"_L1);
    job.payload = in.required<cron::Payload>("payload"_L1);
    const bool isEvent = std::holds_alternative<cron::SystemEvent>(job.payload);
    job.sessionTarget = isEvent ? cron::SessionTarget::Main : cron::SessionTarget::Isolated;
    const auto wakeMode = in.optional<QString>("wakeMode"_L1).value_or(QString());
    job.wakeMode =
        config::fromWord<cron::WakeMode>(wakeMode).value_or(cron::WakeMode::NextHeartbeat);
    job.isolation = in.optional<cron::Isolation>("isolation"_L1);
    job.missed = cron::missedIn(in.optional<QJsonObject>("missed"_L1).value_or(QJsonObject()));
    job.state = cron::stateIn(in.optional<QJsonObject>("state"_L1).value_or(QJsonObject()));
    job.revision = in.optional<int>("revision"_L1).value_or(0);
    job.others = value.toObject();
    for (const QString &own : cron::ownMembers())
        job.others.remove(own);
    if (job.name.isEmpty())
        job.name = cron::inventedName(job);
    return in.finishLenient(std::move(job));
}

} // namespace claw::json
