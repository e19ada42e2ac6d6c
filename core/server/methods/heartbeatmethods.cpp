// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "json/jsonwriter.h"
#include "server/methodregistry.h"
#include "server/methods/methods.h"

using namespace Qt::StringLiterals;

namespace claw::server {

namespace {

// No schema: the reference checks this one parameter by hand, with a text of its own.
Reply setHeartbeats(const Call &call)
{
    const QJsonValue enabled = call.object().value("enabled"_L1);
    if (!enabled.isBool())
        return fail(ErrorCode::InvalidRequest,
                    u"invalid set-heartbeats params: enabled (boolean) required"_s);
    json::ObjectWriter writer;
    writer.add("ok"_L1, true).add("enabled"_L1, enabled.toBool());
    return writer.take();
}

} // namespace

void addHeartbeatMethods(MethodRegistry &registry)
{
    // Nothing beats before agents run, so there is no last heartbeat to tell.
    registry.add({.name = u"last-heartbeat"_s, .schema = {}, .handler = [](const Call &) {
                      return Reply(QByteArrayLiteral("null"));
                  }});
    registry.add({.name = u"set-heartbeats"_s, .schema = {}, .handler = setHeartbeats});
}

} // namespace claw::server
