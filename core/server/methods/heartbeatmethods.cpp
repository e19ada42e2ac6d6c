// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "agent/heartbeat.h"
#include "base/clock.h"
#include "json/jsonwriter.h"
#include "server/healthmonitor.h"
#include "server/heartbeatevent.h"
#include "server/methodregistry.h"
#include "server/methods/methods.h"
#include "server/systemevents.h"

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

} // namespace

void addHeartbeatMethods(MethodRegistry &registry, agent::Heartbeat &heartbeat,
                         SystemEvents &events, HealthMonitor &health, const Clock &clock)
{
    registry.add({.name = u"last-heartbeat"_s, .schema = {}, .handler = [&heartbeat](const Call &) {
                      return last(heartbeat);
                  }});
    registry.add(
        {.name = u"set-heartbeats"_s, .schema = {}, .handler = [&heartbeat](const Call &call) {
             return setHeartbeats(heartbeat, call);
         }});
    const auto wake = [&heartbeat, &events, &health, &clock](const Call &call) {
        const QJsonObject params = call.object();
        const QString text = params.value("text"_L1).toString().trimmed();
        if (text.isEmpty())
            return Reply(QByteArray(R"({"ok":false})"));
        events.enqueue(health.roster().mainSessionKey, text, clock.nowMs());
        if (params.value("mode"_L1) == "now"_L1)
            heartbeat.wake(u"wake"_s);
        return Reply(QByteArray(R"({"ok":true})"));
    };
    registry.add({.name = u"wake"_s,
                  .schema = Schema::object(
                      {required("mode"_L1, Schema::oneOf({"now"_L1, "next-heartbeat"_L1})),
                       required("text"_L1, Schema::nonEmptyString())}),
                  .handler = wake});
}

} // namespace claw::server
