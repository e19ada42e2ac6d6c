// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "json/jsonwriter.h"
#include "log/logtail.h"
#include "server/liveconfig.h"
#include "server/methodregistry.h"
#include "server/methods/methods.h"

#include <QCoroFuture>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace claw::server {

namespace {

using protocol::optional;
using protocol::Schema;

log::LogTailQuery queryOf(const QJsonObject &params)
{
    log::LogTailQuery query;
    if (params.contains("cursor"_L1))
        query.cursor = params.value("cursor"_L1).toInteger();
    query.limit = params.value("limit"_L1).toInt(query.limit);
    query.maxBytes = params.value("maxBytes"_L1).toInteger(query.maxBytes);
    return query;
}

QCoro::Task<Reply> tail(QString file, Call call)
{
    const log::LogTailQuery query = queryOf(call.object());
    const auto read = QtConcurrent::run(&log::tailLog, file, query);
    const auto tail = co_await read;
    if (!tail)
        co_return failWithin(u"log read failed"_s, tail.error());
    json::ObjectWriter writer;
    writer.add("file"_L1, tail->file).add("cursor"_L1, tail->cursor).add("size"_L1, tail->size);
    writer.add("lines"_L1, tail->lines).add("truncated"_L1, tail->truncated);
    writer.add("reset"_L1, tail->reset);
    co_return writer.take();
}

} // namespace

void addLogMethods(MethodRegistry &registry, LiveConfig &config, const files::StatePaths &paths)
{
    registry.add({.name = u"logs.tail"_s,
                  .schema = Schema::object({
                      optional("cursor"_L1, Schema::integer({.least = 0})),
                      optional("limit"_L1, Schema::integer({.least = 1, .most = 5000})),
                      optional("maxBytes"_L1, Schema::integer({.least = 1, .most = 1'000'000})),
                  }),
                  .handler = [&config, &paths](const Call &call) {
                      return tail(config.logFile(paths), call);
                  }});
}

} // namespace claw::server
