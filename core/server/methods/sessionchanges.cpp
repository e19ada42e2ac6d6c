// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "agent/inboundqueue.h"
#include "config/modelreference.h"
#include "json/jsonwriter.h"
#include "server/liveconfig.h"
#include "server/methodregistry.h"
#include "server/methods/methods.h"
#include "sessions/sessions.h"

using namespace Qt::StringLiterals;

namespace claw::server {

namespace {

using protocol::optional;
using protocol::required;
using protocol::Schema;

tl::unexpected<Error> refuse(const QString &message)
{
    return fail(ErrorCode::InvalidRequest, message);
}

QCoro::Task<Reply> patch(sessions::Sessions &sessions, LiveConfig &config, Call call)
{
    const QJsonObject params = call.object();
    const QString key = params.value("key"_L1).toString();
    if (key.trimmed().isEmpty())
        co_return refuse(u"key required"_s);
    sessions::ModelRules models;
    models.defaultModel = config::defaultModelRef(config.document());
    models.choose = [&config](const QString &words) {
        return config::resolveModelRef(config.document(), words);
    };
    const auto patched = co_await sessions.patch(key, params, std::move(models));
    if (!patched)
        co_return tl::unexpected(patched.error());
    json::ObjectWriter writer;
    writer.add("ok"_L1, true).add("path"_L1, patched->path).add("key"_L1, patched->key);
    writer.add("entry"_L1, QJsonValue(patched->entry));
    co_return writer.take();
}

QCoro::Task<Reply> reset(sessions::Sessions &sessions, Call call)
{
    const QString key = call.object().value("key"_L1).toString();
    if (key.trimmed().isEmpty())
        co_return refuse(u"key required"_s);
    const auto fresh = co_await sessions.reset(key);
    if (!fresh)
        co_return tl::unexpected(fresh.error());
    json::ObjectWriter writer;
    writer.add("ok"_L1, true).add("key"_L1, fresh->key);
    writer.add("entry"_L1, QJsonValue(fresh->entry));
    co_return writer.take();
}

QCoro::Task<Reply> remove(ConversationServices services, Call call)
{
    const QJsonObject params = call.object();
    const QString key = params.value("key"_L1).toString();
    if (key.trimmed().isEmpty())
        co_return refuse(u"key required"_s);
    sessions::Sessions &sessions = services.sessions;
    co_await sessions.stores().refresh();
    const QString canonicalKey = sessions.stores().target(key).key;
    // A run must not write into a conversation that is being removed; the main one is refused below.
    if (canonicalKey != sessions.stores().rules().mainSessionKey())
        co_await services.queue.bringToRest(canonicalKey, agent::StopCause::Rpc);
    const auto deleted =
        co_await sessions.remove(key, params.value("deleteTranscript"_L1).toBool(true));
    if (!deleted)
        co_return tl::unexpected(deleted.error());
    json::ObjectWriter writer;
    writer.add("ok"_L1, true).add("key"_L1, deleted->key).add("deleted"_L1, deleted->existed);
    writer.add("archived"_L1, deleted->archived);
    co_return writer.take();
}

QCoro::Task<Reply> compact(sessions::Sessions &sessions, Call call)
{
    constexpr qint64 defaultLines = 400;
    const QJsonObject params = call.object();
    const QString key = params.value("key"_L1).toString();
    if (key.trimmed().isEmpty())
        co_return refuse(u"key required"_s);
    const qint64 maxLines = params.value("maxLines"_L1).toInteger(defaultLines);
    const auto done = co_await sessions.compact(key, maxLines);
    if (!done)
        co_return tl::unexpected(done.error());
    json::ObjectWriter writer;
    writer.add("ok"_L1, true).add("key"_L1, done->key);
    writer.add("compacted"_L1, done->compaction.isCompacted);
    if (!done->obstacle.isEmpty())
        co_return writer.add("reason"_L1, done->obstacle).take();
    if (done->compaction.isCompacted)
        writer.add("archived"_L1, done->compaction.archived);
    writer.add("kept"_L1, qint64(done->compaction.keptLines));
    co_return writer.take();
}

Schema patchSchema()
{
    const Schema text = Schema::orNull(Schema::nonEmptyString());
    const Schema usage = Schema::orNull(Schema::oneOf({"off"_L1, "tokens"_L1, "full"_L1, "on"_L1}));
    return Schema::object(
        {required("key"_L1, Schema::nonEmptyString()),
         optional("label"_L1, Schema::orNull(Schema::string({.least = 1, .most = 64}))),
         optional("thinkingLevel"_L1, text), optional("verboseLevel"_L1, text),
         optional("reasoningLevel"_L1, text), optional("responseUsage"_L1, usage),
         optional("elevatedLevel"_L1, text), optional("execHost"_L1, text),
         optional("execSecurity"_L1, text), optional("execAsk"_L1, text),
         optional("execNode"_L1, text), optional("model"_L1, text), optional("spawnedBy"_L1, text),
         optional("sendPolicy"_L1, Schema::orNull(Schema::oneOf({"allow"_L1, "deny"_L1}))),
         optional("groupActivation"_L1,
                  Schema::orNull(Schema::oneOf({"mention"_L1, "always"_L1})))});
}

} // namespace

void addSessionChanges(MethodRegistry &registry, const ConversationServices &services)
{
    sessions::Sessions &sessions = services.sessions;
    LiveConfig &config = services.config;
    const Schema key = Schema::nonEmptyString();
    registry.add({.name = u"sessions.patch"_s,
                  .schema = patchSchema(),
                  .handler = [&sessions, &config](const Call &call) {
                      return patch(sessions, config, call);
                  }});
    registry.add({.name = u"sessions.reset"_s,
                  .schema = Schema::object({required("key"_L1, key)}),
                  .handler = [&sessions](const Call &call) { return reset(sessions, call); }});
    registry.add({.name = u"sessions.delete"_s,
                  .schema = Schema::object({required("key"_L1, key),
                                            optional("deleteTranscript"_L1, Schema::boolean())}),
                  .handler = [services](const Call &call) { return remove(services, call); }});
    registry.add(
        {.name = u"sessions.compact"_s,
         .schema = Schema::object(
             {required("key"_L1, key), optional("maxLines"_L1, Schema::integer({.least = 1}))}),
         .handler = [&sessions](const Call &call) { return compact(sessions, call); }});
}

} // namespace claw::server
