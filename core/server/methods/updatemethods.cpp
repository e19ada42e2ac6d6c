// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/methods/updatemethods.h"

#include "base/clock.h"
#include "files/statepaths.h"
#include "json/jsonwriter.h"
#include "server/methodregistry.h"
#include "server/methods/restartreply.h"

#include <QCoroFuture>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace claw::server {

namespace {

using protocol::optional;
using protocol::Schema;

Schema updateSchema()
{
    return Schema::object({optional("sessionKey"_L1, Schema::string()),
                           optional("note"_L1, Schema::string()),
                           optional("restartDelayMs"_L1, Schema::integer({.least = 0})),
                           optional("timeoutMs"_L1, Schema::integer({.least = 1}))});
}

// Nothing of this program is a git checkout.
QByteArray skipped()
{
    json::ObjectWriter writer;
    writer.add("status"_L1, "skipped"_L1).add("mode"_L1, "unknown"_L1);
    writer.add("reason"_L1, "not-git-install"_L1).addRaw("steps"_L1, "[]");
    return writer.add("durationMs"_L1, 0).take();
}

QByteArray statsOfSkipped()
{
    json::ObjectWriter writer;
    writer.add("mode"_L1, "unknown"_L1);
    writer.addRaw("before"_L1, "null").addRaw("after"_L1, "null").addRaw("steps"_L1, "[]");
    return writer.add("reason"_L1, "not-git-install"_L1).add("durationMs"_L1, 0).take();
}

struct UpdateServices
{
    const files::StatePaths &paths;
    const Clock &clock;
    RestartSchedule &restarts;
};

//! The restart comes in any case, as clients expect.
QCoro::Task<Reply> update(UpdateServices services, Call call)
{
    const files::StatePaths &paths = services.paths;
    const QJsonObject params = call.object();
    const RestartNotice notice{.kind = u"update"_s,
                               .status = u"skipped"_s,
                               .ts = services.clock.nowMs(),
                               .sessionKey = params.value("sessionKey"_L1).toString().trimmed(),
                               .message = params.value("note"_L1).toString().trimmed(),
                               .doctorHint = doctorHint(paths),
                               .stats = statsOfSkipped()};
    const QString path = paths.restartSentinelPath();
    const auto leaving = QtConcurrent::run(leaveNotice, path, notice);
    const auto left = co_await leaving;
    json::ObjectWriter writer;
    writer.add("ok"_L1, true).addRaw("result"_L1, skipped());
    const RestartWish wish{.reason = u"update.run"_s, .delayMs = params.value("restartDelayMs"_L1)};
    addRestart(writer, services.restarts, wish);
    addNotice(writer, notice, left ? path : QString());
    co_return writer.take();
}

} // namespace

void addUpdateMethods(MethodRegistry &registry, const files::StatePaths &paths, const Clock &clock,
                      RestartSchedule &restarts)
{
    registry.add({.name = u"update.run"_s,
                  .schema = updateSchema(),
                  .handler = [services = UpdateServices{paths, clock, restarts}](const Call &call) {
                      return update(services, call);
                  }});
}

} // namespace claw::server
