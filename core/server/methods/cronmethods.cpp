// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cron/cronservice.h"
#include "cron/jobinput.h"
#include "json/jsonwriter.h"
#include "server/methodregistry.h"
#include "server/methods/cronschemas.h"
#include "server/methods/methods.h"

using namespace Qt::StringLiterals;

namespace claw::server {

namespace {

using cron::CronService;
using protocol::Schema;

constexpr qsizetype defaultRuns = 200;

//! The reference answers whatever goes wrong inside with one code.
tl::unexpected<Error> refused(Error error)
{
    error.code = ErrorCode::Unavailable;
    return tl::unexpected(std::move(error));
}

QString idIn(const QJsonObject &params)
{
    return params.value(params.contains("id"_L1) ? "id"_L1 : "jobId"_L1).toString();
}

//! Parameters are checked as they are meant, not as they were written.
std::optional<Error> misfit(const Schema &schema, const QJsonValue &params,
                            QLatin1StringView method)
{
    const QString problems = schema.problems(params);
    if (problems.isEmpty())
        return std::nullopt;
    return Error{.code = ErrorCode::InvalidRequest,
                 .message = u"invalid %1 params: %2"_s.arg(QString(method), problems)};
}

QCoro::Task<Reply> list(CronService &cron, Call call)
{
    const bool withDisabled = call.object().value("includeDisabled"_L1).toBool();
    const QByteArray jobs = co_await cron.list(withDisabled);
    json::ObjectWriter writer;
    co_return writer.addRaw("jobs"_L1, jobs).take();
}

QCoro::Task<Reply> status(CronService &cron)
{
    const cron::CronStatus status = co_await cron.status();
    json::ObjectWriter writer;
    writer.add("enabled"_L1, status.enabled).add("storePath"_L1, status.storePath);
    writer.add("jobs"_L1, qint64(status.jobs));
    writer.add("nextWakeAtMs"_L1,
               status.nextWakeAtMs ? QJsonValue(*status.nextWakeAtMs) : QJsonValue());
    co_return writer.take();
}

QCoro::Task<Reply> add(CronService &cron, Call call)
{
    static const Schema schema = cronAddSchema();
    const QJsonValue params = cron::normalizedJob(call.params);
    if (auto fault = misfit(schema, params, "cron.add"_L1))
        co_return tl::unexpected(*std::move(fault));
    auto draft = cron::jobFrom(params.toObject());
    if (!draft)
        co_return refused(draft.error());
    auto job = co_await cron.add(*std::move(draft));
    if (!job)
        co_return refused(job.error());
    co_return *std::move(job);
}

QCoro::Task<Reply> update(CronService &cron, Call call)
{
    static const Schema schema = cronUpdateSchema();
    QJsonObject params = call.object();
    if (params.value("patch"_L1).isObject())
        params.insert("patch"_L1, cron::normalizedPatch(params.value("patch"_L1)));
    if (auto fault = misfit(schema, params, "cron.update"_L1))
        co_return tl::unexpected(*std::move(fault));
    auto job = co_await cron.update(idIn(params), params.value("patch"_L1).toObject());
    if (!job)
        co_return refused(job.error());
    co_return *std::move(job);
}

QCoro::Task<Reply> remove(CronService &cron, Call call)
{
    const auto removed = co_await cron.remove(idIn(call.object()));
    if (!removed)
        co_return refused(removed.error());
    json::ObjectWriter writer;
    co_return writer.add("ok"_L1, true).add("removed"_L1, *removed).take();
}

QCoro::Task<Reply> run(CronService &cron, Call call)
{
    const bool anyway = call.object().value("mode"_L1) == "force"_L1;
    const auto answer = co_await cron.run(idIn(call.object()), anyway);
    if (!answer)
        co_return refused(answer.error());
    json::ObjectWriter writer;
    writer.add("ok"_L1, true).add("ran"_L1, answer->ran);
    if (!answer->ran)
        writer.add("reason"_L1, answer->reason);
    co_return writer.take();
}

QCoro::Task<Reply> runs(CronService &cron, Call call)
{
    const QJsonObject params = call.object();
    const auto limit = qsizetype(params.value("limit"_L1).toInteger(defaultRuns));
    const bool withReceipts = params.value("receipts"_L1).toBool();
    const QJsonArray entries = co_await cron.runs(idIn(params), limit, withReceipts);
    json::ObjectWriter writer;
    co_return writer.add("entries"_L1, QJsonValue(entries)).take();
}

} // namespace

void addCronMethods(MethodRegistry &registry, CronService &cron)
{
    registry.add({.name = u"cron.list"_s,
                  .schema = cronListSchema(),
                  .handler = [&cron](const Call &call) { return list(cron, call); }});
    registry.add({.name = u"cron.status"_s,
                  .schema = cronStatusSchema(),
                  .handler = [&cron](const Call &) { return status(cron); }});
    registry.add({.name = u"cron.add"_s, .schema = {}, .handler = [&cron](const Call &call) {
                      return add(cron, call);
                  }});
    registry.add({.name = u"cron.update"_s, .schema = {}, .handler = [&cron](const Call &call) {
                      return update(cron, call);
                  }});
    registry.add({.name = u"cron.remove"_s,
                  .schema = cronRemoveSchema(),
                  .handler = [&cron](const Call &call) { return remove(cron, call); }});
    registry.add({.name = u"cron.run"_s,
                  .schema = cronRunSchema(),
                  .handler = [&cron](const Call &call) { return run(cron, call); }});
    registry.add({.name = u"cron.runs"_s,
                  .schema = cronRunsSchema(),
                  .handler = [&cron](const Call &call) { return runs(cron, call); }});
}

} // namespace claw::server
