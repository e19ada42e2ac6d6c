// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cron/jobinput.h"

#include "config/agentresolution.h"
#include "cron/payload.h"

#include <QDateTime>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace claw::cron {

namespace {

QJsonObject normalizedSchedule(QJsonObject schedule)
{
    const QJsonValue atMs = schedule.value("atMs"_L1);
    const QJsonValue at = schedule.take("at"_L1);
    const QString written = atMs.isString() ? atMs.toString() : at.toString();
    if (!schedule.value("kind"_L1).isString()) {
        if (atMs.isDouble() || atMs.isString() || at.isString())
            schedule.insert("kind"_L1, u"at"_s);
        else if (schedule.value("everyMs"_L1).isDouble())
            schedule.insert("kind"_L1, u"every"_s);
        else if (schedule.value("expr"_L1).isString())
            schedule.insert("kind"_L1, u"cron"_s);
    }
    if (const auto moment = momentFrom(written); moment && !atMs.isDouble())
        schedule.insert("atMs"_L1, *moment);
    return schedule;
}

//! `provider` is what `channel` was called once.
QJsonObject normalizedPayload(QJsonObject payload)
{
    const QJsonValue provider = payload.take("provider"_L1);
    const QJsonValue channel = payload.value("channel"_L1);
    const QString name = (channel.isString() ? channel : provider).toString().trimmed();
    if (!name.isEmpty())
        payload.insert("channel"_L1, name.toLower());
    return payload;
}

void normalizeAgent(QJsonObject &job)
{
    const QJsonValue agentId = job.value("agentId"_L1);
    if (!agentId.isString())
        return;
    if (agentId.toString().trimmed().isEmpty())
        job.remove("agentId"_L1);
    else
        job.insert("agentId"_L1, config::normalizedAgentId(agentId.toString()));
}

void normalizeFlag(QJsonObject &job)
{
    const QString enabled = job.value("enabled"_L1).toString().trimmed().toLower();
    if (enabled == "true"_L1 || enabled == "false"_L1)
        job.insert("enabled"_L1, enabled == "true"_L1);
}

void fillIn(QJsonObject &job)
{
    if (job.value("wakeMode"_L1).toString().isEmpty())
        job.insert("wakeMode"_L1, u"next-heartbeat"_s);
    const QString kind = job.value("payload"_L1)["kind"_L1].toString();
    if (!job.value("sessionTarget"_L1).toString().isEmpty())
        return;
    if (kind == "systemEvent"_L1)
        job.insert("sessionTarget"_L1, u"main"_s);
    else if (kind == "agentTurn"_L1)
        job.insert("sessionTarget"_L1, u"isolated"_s);
}

std::optional<QString> trimmedText(const QJsonValue &value)
{
    const QString text = value.toString().trimmed();
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

Result<> setName(Job &job, const QJsonObject &from)
{
    job.name = from.value("name"_L1).toString().trimmed();
    if (job.name.isEmpty())
        return fail(ErrorCode::InvalidRequest, u"Error: cron job name is required"_s);
    return {};
}

//! A payload of the same kind keeps what the patch does not name; of another one it is made anew.
Result<Payload> mergedPayload(const Payload &before, const QJsonObject &patch)
{
    QJsonObject merged = toJson(before);
    const QString kind = patch.value("kind"_L1).toString();
    const bool isEvent = kind == "systemEvent"_L1;
    if (merged.value("kind"_L1) != kind) {
        const auto content = isEvent ? "text"_L1 : "message"_L1;
        if (patch.value(content).toString().isEmpty())
            return fail(ErrorCode::InvalidRequest,
                        u"Error: cron.update payload.kind=\"%1\" requires %2"_s.arg(
                            kind, QString(content)));
        merged = QJsonObject();
    }
    for (auto it = patch.constBegin(); it != patch.constEnd(); ++it)
        merged.insert(it.key(), it.value());
    return json::fromJson<Payload>(merged);
}

//! Members that are replaced as a whole, whether the job is new or changed.
Result<> setParts(Job &job, const QJsonObject &from)
{
    if (from.contains("agentId"_L1))
        job.agentId = trimmedText(from.value("agentId"_L1));
    if (from.contains("description"_L1))
        job.description = trimmedText(from.value("description"_L1));
    job.enabled = from.value("enabled"_L1).toBool(job.enabled);
    if (const QJsonValue flag = from.value("deleteAfterRun"_L1); flag.isBool())
        job.deleteAfterRun = flag.toBool();
    const auto word = [&](QLatin1StringView key) { return from.value(key).toString(); };
    job.sessionTarget =
        config::fromWord<SessionTarget>(word("sessionTarget"_L1)).value_or(job.sessionTarget);
    job.wakeMode = config::fromWord<WakeMode>(word("wakeMode"_L1)).value_or(job.wakeMode);
    if (const QJsonValue schedule = from.value("schedule"_L1); schedule.isObject()) {
        auto read = json::fromJson<Schedule>(schedule);
        if (!read)
            return tl::unexpected(read.error());
        job.schedule = *std::move(read);
    }
    if (const QJsonValue isolation = from.value("isolation"_L1); isolation.isObject()) {
        auto read = json::fromJson<Isolation>(isolation);
        if (!read)
            return tl::unexpected(read.error());
        job.isolation = *std::move(read);
    }
    if (const QJsonValue missed = from.value("missed"_L1); missed.isObject()) {
        const auto policy = config::fromWord<MissedPolicy>(missed["policy"_L1].toString());
        job.missed = MissedRule{.policy = policy.value_or(MissedRule().policy),
                                .most = missed["most"_L1].toInt(MissedRule().most)};
    }
    return {};
}

//! What became of a job may be corrected; when it is due next follows from its schedule.
void setState(Job &job, const QJsonObject &state)
{
    const auto number = [&](QLatin1StringView key, std::optional<qint64> &member) {
        if (state.value(key).isDouble())
            member = state.value(key).toInteger();
    };
    number("lastRunAtMs"_L1, job.state.lastRunAtMs);
    number("lastDurationMs"_L1, job.state.lastDurationMs);
    job.state.lastError = state.value("lastError"_L1).toString(job.state.lastError);
    if (const auto status = config::fromWord<RunStatus>(state.value("lastStatus"_L1).toString()))
        job.state.lastStatus = status;
}

QJsonValue normalized(const QJsonValue &value)
{
    if (!value.isObject())
        return value;
    QJsonObject job = value.toObject();
    for (const auto wrapper : {"data"_L1, "job"_L1}) {
        if (job.value(wrapper).isObject()) {
            job = job.value(wrapper).toObject();
            break;
        }
    }
    normalizeAgent(job);
    normalizeFlag(job);
    if (job.value("schedule"_L1).isObject())
        job.insert("schedule"_L1, normalizedSchedule(job.value("schedule"_L1).toObject()));
    if (job.value("payload"_L1).isObject())
        job.insert("payload"_L1, normalizedPayload(job.value("payload"_L1).toObject()));
    return job;
}

} // namespace

std::optional<qint64> momentFrom(const QString &text)
{
    const QString written = text.trimmed();
    bool isNumber = false;
    if (const qint64 ms = written.toLongLong(&isNumber); isNumber && ms > 0)
        return ms;
    QDateTime moment = QDateTime::fromString(written, Qt::ISODateWithMs);
    if (!moment.isValid())
        return std::nullopt;
    if (moment.timeSpec() == Qt::LocalTime)
        moment = QDateTime(moment.date(), moment.time(), Qt::UTC);
    return moment.toMSecsSinceEpoch();
}

QJsonValue normalizedJob(const QJsonValue &params)
{
    const QJsonValue value = normalized(params);
    if (!value.isObject())
        return value;
    QJsonObject job = value.toObject();
    fillIn(job);
    return job;
}

QJsonValue normalizedPatch(const QJsonValue &patch)
{
    return normalized(patch);
}

Result<Job> jobFrom(const QJsonObject &params)
{
    Job job;
    if (const auto named = setName(job, params); !named)
        return tl::unexpected(named.error());
    auto payload = json::fromJson<Payload>(params.value("payload"_L1));
    if (!payload)
        return tl::unexpected(payload.error());
    job.payload = *std::move(payload);
    if (const auto set = setParts(job, params); !set)
        return tl::unexpected(set.error());
    if (const auto fits = checkPair(job); !fits)
        return tl::unexpected(fits.error());
    return job;
}

Result<Job> patched(Job job, const QJsonObject &patch)
{
    if (patch.contains("name"_L1)) {
        if (const auto named = setName(job, patch); !named)
            return tl::unexpected(named.error());
    }
    if (const QJsonValue change = patch.value("payload"_L1); change.isObject()) {
        auto payload = mergedPayload(job.payload, change.toObject());
        if (!payload)
            return tl::unexpected(payload.error());
        job.payload = *std::move(payload);
    }
    if (const auto set = setParts(job, patch); !set)
        return tl::unexpected(set.error());
    setState(job, patch.value("state"_L1).toObject());
    if (const auto fits = checkPair(job); !fits)
        return tl::unexpected(fits.error());
    return job;
}

} // namespace claw::cron
