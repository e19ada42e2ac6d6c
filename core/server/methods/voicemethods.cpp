// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/methods/voicemethods.h"

#include "base/clock.h"
#include "json/jsonwriter.h"
#include "protocol/voiceevents.h"
#include "server/broadcaster.h"
#include "server/methodregistry.h"
#include "server/voicewake.h"

#include <QJsonArray>

#include <memory>

using namespace Qt::StringLiterals;

namespace claw::server {

namespace {

using protocol::optional;
using protocol::required;
using protocol::Schema;

// Checked by hand: a web client hears that nobody is there to talk to before it hears of its params.
Reply talkMode(const Call &call, Broadcaster &broadcaster, const Clock &clock)
{
    static const Method method{.name = u"talk.mode"_s,
                               .schema = Schema::object({required("enabled"_L1, Schema::boolean()),
                                                         optional("phase"_L1, Schema::string())}),
                               .handler = {}};
    const auto &client = call.caller->client;
    if (client.mode == "webchat"_L1 || client.id == "webchat-ui"_L1)
        return fail(ErrorCode::Unavailable, u"talk disabled: no connected iOS/Android nodes"_s);
    const QJsonValue params =
        call.params.isNull() || call.params.isUndefined() ? QJsonValue(QJsonObject()) : call.params;
    if (const QString problems = method.schema->problems(params); !problems.isEmpty())
        return fail(ErrorCode::InvalidRequest, u"invalid talk.mode params: "_s + problems);
    json::ObjectWriter writer;
    writer.add("enabled"_L1, params["enabled"_L1].toBool());
    const QJsonValue phase = params["phase"_L1];
    writer.add("phase"_L1, phase.isString() ? phase : QJsonValue());
    writer.add("ts"_L1, clock.nowMs());
    const QByteArray payload = writer.take();
    broadcaster.broadcast(protocol::event::talkMode, payload);
    return payload;
}

Reply encodeTriggers(const Result<QStringList> &triggers)
{
    if (!triggers)
        return tl::unexpected(triggers.error());
    json::ObjectWriter writer;
    return writer.add("triggers"_L1, *triggers).take();
}

QCoro::Task<Reply> triggers(std::shared_ptr<VoiceWake> wake)
{
    const auto current = co_await wake->triggers();
    co_return encodeTriggers(current);
}

QCoro::Task<Reply> setTriggers(std::shared_ptr<VoiceWake> wake, QJsonValue wanted)
{
    if (!wanted.isArray()) {
        co_return fail(ErrorCode::InvalidRequest, u"voicewake.set requires triggers: string[]"_s);
    }
    QStringList words;
    const QJsonArray list = wanted.toArray();
    for (const QJsonValue &word : list)
        words.append(word.toString());
    const auto kept = co_await wake->setTriggers(words);
    co_return encodeTriggers(kept);
}

} // namespace

void addVoiceMethods(MethodRegistry &registry, Broadcaster &broadcaster, const QString &settingsDir,
                     const Clock &clock)
{
    const auto wake = std::make_shared<VoiceWake>(settingsDir, clock);
    QObject::connect(wake.get(), &VoiceWake::changed, wake.get(),
                     [&broadcaster](const QStringList &words) {
                         json::ObjectWriter payload;
                         payload.add("triggers"_L1, words);
                         broadcaster.broadcast(protocol::event::voiceWakeChanged, payload.take());
                     });
    registry.add(
        {.name = u"talk.mode"_s, .schema = {}, .handler = [&broadcaster, &clock](const Call &call) {
             return talkMode(call, broadcaster, clock);
         }});
    registry.add({.name = u"voicewake.get"_s, .schema = {}, .handler = [wake](const Call &) {
                      return triggers(wake);
                  }});
    registry.add({.name = u"voicewake.set"_s, .schema = {}, .handler = [wake](const Call &call) {
                      return setTriggers(wake, call.params["triggers"_L1]);
                  }});
}

} // namespace claw::server
