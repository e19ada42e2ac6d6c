// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "agent/heartbeat.h"
#include "json/jsonwriter.h"
#include "server/heartbeatevent.h"
#include "server/methodregistry.h"
#include "server/methods/methods.h"
#include "server/wakes.h"

using namespace Qt::StringLiterals;

namespace claw::server {

namespace {

using protocol::required;
using protocol::Schema;

Reply last(const agent::Heartbeat &heartbeat)
{
    const auto &report = heartbeat.last();
    return report ? encodeHeartbeat(*report) : QByteArrayLiteral("null");
}

// No schema: the reference checks this one parameter by hand, with a text of its own.
Reply setHeartbeats(agent::Heartbeat &heartbeat, const Call &call)
{
    const QJsonValue enabled = call.object().value("enabled"_L1);
    if (!enabled.isBool())
        return fail(ErrorCode::InvalidRequest,
                    u"invalid set-heartbeats params: enabled (boolean) required"_s);
    heartbeat.setEnabled(enabled.toBool());
    json::ObjectWriter writer;
    writer.add("ok"_L1, true).add("enabled"_L1, enabled.toBool());
    return writer.take();
}

QCoro::Task<Reply> wake(Wakes &wakes, Call call)
{
    const QJsonObject params = call.object();
    const QString text = params.value("text"_L1).toString().trimmed();
    if (text.isEmpty())
        co_return QByteArray(R"({"ok":false})");
    const auto urgency =
        params.value("mode"_L1) == "now"_L1 ? Wakes::Urgency::Now : Wakes::Urgency::NextHeartbeat;
    const auto posted = co_await wakes.post(text, urgency);
    if (!posted)
        co_return tl::unexpected(posted.error());
    co_return QByteArray(R"({"ok":true})");
}

} // namespace

void addHeartbeatMethods(MethodRegistry &registry, agent::Heartbeat &heartbeat, Wakes &wakes)
{
    registry.add({.name = u"last-heartbeat"_s, .schema = {}, .handler = [&heartbeat](const Call &) {
                      return last(heartbeat);
                  }});
    registry.add(
        {.name = u"set-heartbeats"_s, .schema = {}, .handler = [&heartbeat](const Call &call) {
             return setHeartbeats(heartbeat, call);
         }});
    registry.add({.name = u"wake"_s,
                  .schema = Schema::object(
                      {required("mode"_L1, Schema::oneOf({"now"_L1, "next-heartbeat"_L1})),
                       required("text"_L1, Schema::nonEmptyString())}),
                  .handler = [&wakes](const Call &call) { return wake(wakes, call); }});
}

} // namespace claw::server
