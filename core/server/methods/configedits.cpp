// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "base/clock.h"
#include "config/clientedit.h"
#include "config/secretmask.h"
#include "json/jsonwriter.h"
#include "server/methodregistry.h"
#include "server/methods/methods.h"
#include "server/methods/restartreply.h"
#include "server/restartnotice.h"

#include <QCoroFuture>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace claw::server {

namespace {

using protocol::optional;
using protocol::required;
using protocol::Schema;

using Edit = Result<config::EditedConfig> (*)(const config::ConfigEditor &editor,
                                              const config::ClientEdit &edit);

Schema setSchema()
{
    return Schema::object({required("raw"_L1, Schema::nonEmptyString()),
                           optional("baseHash"_L1, Schema::nonEmptyString())});
}

Schema applySchema()
{
    return Schema::object({required("raw"_L1, Schema::nonEmptyString()),
                           optional("baseHash"_L1, Schema::nonEmptyString()),
                           optional("sessionKey"_L1, Schema::string()),
                           optional("note"_L1, Schema::string()),
                           optional("restartDelayMs"_L1, Schema::integer({.least = 0}))});
}

QString textOf(const Call &call, QLatin1StringView key)
{
    return call.object().value(key).toString().trimmed();
}

config::ConfigAuthor authorOf(const Call &call, const QString &method)
{
    const QString note = textOf(call, "note"_L1);
    return {.kind = config::ConfigAuthor::Kind::Client,
            .client = call.caller->client.id,
            .device = call.caller->deviceId,
            .pid = 0,
            .why = note.isEmpty() ? method : QString(method + u": "_s + note)};
}

//! What the methods that change the file work with.
struct EditServices
{
    const config::ConfigLoader &loader;
    const Clock &clock;
    RestartSchedule &restarts;
};

QCoro::Task<Result<config::EditedConfig>> edited(EditServices services, Call call, QString method,
                                                 Edit edit)
{
    const config::ConfigEditor editor(services.loader, services.clock, authorOf(call, method));
    const config::ClientEdit change{
        .raw = call.object().value("raw"_L1).toString().toUtf8(),
        .baseHash = call.object().value("baseHash"_L1).toString(),
    };
    const auto working = QtConcurrent::run([editor, change, edit] { return edit(editor, change); });
    auto done = co_await working;
    co_return done;
}

void addDone(json::ObjectWriter &writer, const config::EditedConfig &edit)
{
    writer.add("ok"_L1, true).add("path"_L1, edit.after.path);
    writer.add("config"_L1, config::withoutSecrets(edit.after.effective));
}

QCoro::Task<Reply> set(EditServices services, Call call, QString method, Edit edit)
{
    const auto done = co_await edited(services, call, method, edit);
    if (!done)
        co_return tl::unexpected(done.error());
    json::ObjectWriter writer;
    addDone(writer, *done);
    co_return writer.take();
}

//! As set(), and the gateway starts over and tells a session that it did.
QCoro::Task<Reply> apply(EditServices services, Call call, QString method, Edit edit)
{
    const auto done = co_await edited(services, call, method, edit);
    if (!done)
        co_return tl::unexpected(done.error());
    const files::StatePaths &paths = services.loader.paths();
    json::ObjectWriter stats;
    stats.add("mode"_L1, method).add("root"_L1, paths.configPath);
    const RestartNotice notice{.kind = u"config-apply"_s,
                               .status = u"ok"_s,
                               .ts = services.clock.nowMs(),
                               .sessionKey = textOf(call, "sessionKey"_L1),
                               .message = textOf(call, "note"_L1),
                               .doctorHint = doctorHint(paths),
                               .stats = stats.take()};
    const auto leaving = QtConcurrent::run(leaveNotice, paths.restartSentinelPath(), notice);
    const auto left = co_await leaving;
    json::ObjectWriter writer;
    addDone(writer, *done);
    const RestartWish wish{.reason = method, .delayMs = call.object().value("restartDelayMs"_L1)};
    addRestart(writer, services.restarts, wish);
    addNotice(writer, notice, left ? paths.restartSentinelPath() : QString());
    co_return writer.take();
}

} // namespace

void addConfigEdits(MethodRegistry &registry, const config::ConfigLoader &loader,
                    const Clock &clock, RestartSchedule &restarts)
{
    const EditServices services{loader, clock, restarts};
    const auto add = [&](const QString &name, const Schema &schema, auto answer, Edit edit) {
        registry.add({.name = name,
                      .schema = schema,
                      .handler = [services, name, answer, edit](const Call &call) {
                          return answer(services, call, name, edit);
                      }});
    };
    add(u"config.set"_s, setSchema(), set, config::replaceConfig);
    add(u"config.apply"_s, applySchema(), apply, config::replaceConfig);
    add(u"config.patch"_s, applySchema(), apply, config::patchConfig);
}

} // namespace claw::server
