// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "agent/notice.h"
#include "config/modelreference.h"
#include "json/jsonwriter.h"
#include "protocol/events.h"
#include "server/broadcaster.h"
#include "server/liveconfig.h"
#include "server/methodregistry.h"
#include "server/methods/methods.h"
#include "sessions/sessionentry.h"
#include "sessions/sessions.h"

using namespace Qt::StringLiterals;

namespace claw::server {

namespace {

using protocol::optional;
using protocol::required;
using protocol::Schema;

//! What the session says, else the configuration, else what suits its model.
QString thinkingLevelOf(const QJsonObject &entry, const LiveConfig &config)
{
    const QString own = sessions::textOf(entry, "thinkingLevel"_L1);
    if (!own.isEmpty())
        return own;
    if (const auto configured = config.config().agents.defaults.thinkingDefault)
        return config::toWord(*configured);
    config::ModelRef model = config::defaultModelRef(config.document());
    const QString chosen = sessions::textOf(entry, "modelOverride"_L1).trimmed();
    if (!chosen.isEmpty()) {
        const QString provider = sessions::textOf(entry, "providerOverride"_L1).trimmed();
        model = {provider.isEmpty() ? model.provider : provider, chosen};
    }
    return config::isReasoningFamily(model) ? u"low"_s : u"off"_s;
}

QCoro::Task<Reply> history(sessions::Sessions &sessions, LiveConfig &config, Call call)
{
    const QJsonObject params = call.object();
    const QString key = params.value("sessionKey"_L1).toString();
    sessions::HistoryLimits limits;
    limits.messages = params.value("limit"_L1).toInt(limits.messages);
    const auto history = co_await sessions.history(key, limits);
    json::ObjectWriter writer;
    writer.add("sessionKey"_L1, key);
    if (!history.sessionId.isEmpty())
        writer.add("sessionId"_L1, history.sessionId);
    writer.addRaw("messages"_L1, QByteArray('[' + history.messages.join(',') + ']'));
    writer.add("thinkingLevel"_L1, thinkingLevelOf(history.entry, config));
    co_return writer.take();
}

tl::unexpected<Error> injectionFault(Error error)
{
    if (error.code == ErrorCode::Unavailable)
        error.message.prepend(u"failed to write transcript: "_s);
    return tl::unexpected(std::move(error));
}

QCoro::Task<Reply> inject(sessions::Sessions &sessions, const Clock &clock,
                          Broadcaster &broadcaster, Call call)
{
    const QJsonObject params = call.object();
    const QString key = params.value("sessionKey"_L1).toString();
    const QString label = params.value("label"_L1).toString();
    const QString prefix = label.isEmpty() ? QString() : u"[%1]\n\n"_s.arg(label);
    const QJsonObject message =
        agent::noticeMessage(prefix + params.value("message"_L1).toString(), clock.nowMs());
    sessions::NewEntry entry;
    entry.fields.insert("message"_L1, message);
    std::vector<sessions::NewEntry> entries{std::move(entry)};
    const auto written =
        co_await sessions.append(key, std::move(entries), false, sessions::Durability::Synced);
    if (!written)
        co_return injectionFault(written.error());

    const QString messageId = written->front().id;
    json::ObjectWriter event;
    event.add("runId"_L1, u"inject-%1"_s.arg(messageId)).add("sessionKey"_L1, key);
    event.add("seq"_L1, 0).add("state"_L1, "final"_L1).add("message"_L1, QJsonValue(message));
    broadcaster.broadcast(protocol::event::chat, event.take(), key);
    json::ObjectWriter writer;
    writer.add("ok"_L1, true).add("messageId"_L1, messageId);
    co_return writer.take();
}

} // namespace

void addChatMethods(MethodRegistry &registry, sessions::Sessions &sessions, LiveConfig &config,
                    const Clock &clock, Broadcaster &broadcaster)
{
    registry.add({.name = u"chat.history"_s,
                  .schema = Schema::object({
                      required("sessionKey"_L1, Schema::nonEmptyString()),
                      optional("limit"_L1, Schema::integer({.least = 1, .most = 1000})),
                  }),
                  .handler = [&sessions, &config](const Call &call) {
                      return history(sessions, config, call);
                  }});
    registry.add(
        {.name = u"chat.inject"_s,
         .schema = Schema::object({
             required("sessionKey"_L1, Schema::nonEmptyString()),
             required("message"_L1, Schema::nonEmptyString()),
             optional("label"_L1, Schema::string({.most = 100})),
         }),
         .handler = [&sessions, &clock, &broadcaster](
                        const Call &call) { return inject(sessions, clock, broadcaster, call); },
         .isAnnounced = false});
}

} // namespace claw::server
