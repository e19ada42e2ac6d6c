// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/methods/channelmethods.h"

#include "base/clock.h"
#include "json/jsonwriter.h"
#include "server/methodregistry.h"

using namespace Qt::StringLiterals;

namespace claw::server {

namespace {

using protocol::optional;
using protocol::required;
using protocol::Schema;

// What a client that names no channel means.
const QString usualChannel = u"whatsapp"_s;

Schema statusSchema()
{
    return Schema::object({optional("probe"_L1, Schema::boolean()),
                           optional("timeoutMs"_L1, Schema::integer({.least = 0}))});
}

Schema logoutSchema()
{
    return Schema::object({required("channel"_L1, Schema::nonEmptyString()),
                           optional("accountId"_L1, Schema::string())});
}

Schema sendSchema()
{
    return Schema::object(
        {required("to"_L1, Schema::nonEmptyString()),
         required("message"_L1, Schema::nonEmptyString()),
         optional("mediaUrl"_L1, Schema::string()),
         optional("mediaUrls"_L1, Schema::array(Schema::string())),
         optional("gifPlayback"_L1, Schema::boolean()), optional("channel"_L1, Schema::string()),
         optional("accountId"_L1, Schema::string()), optional("sessionKey"_L1, Schema::string()),
         required("idempotencyKey"_L1, Schema::nonEmptyString())});
}

Schema pollSchema()
{
    return Schema::object(
        {required("to"_L1, Schema::nonEmptyString()),
         required("question"_L1, Schema::nonEmptyString()),
         required("options"_L1, Schema::array(Schema::nonEmptyString(), {.least = 2, .most = 12})),
         optional("maxSelections"_L1, Schema::integer({.least = 1, .most = 12})),
         optional("durationHours"_L1, Schema::integer({.least = 1})),
         optional("channel"_L1, Schema::string()), optional("accountId"_L1, Schema::string()),
         required("idempotencyKey"_L1, Schema::nonEmptyString())});
}

Schema loginStartSchema()
{
    return Schema::object({optional("force"_L1, Schema::boolean()),
                           optional("timeoutMs"_L1, Schema::integer({.least = 0})),
                           optional("verbose"_L1, Schema::boolean()),
                           optional("accountId"_L1, Schema::string())});
}

Schema loginWaitSchema()
{
    return Schema::object({optional("timeoutMs"_L1, Schema::integer({.least = 0})),
                           optional("accountId"_L1, Schema::string())});
}

Reply status(const Clock &clock)
{
    json::ObjectWriter writer;
    writer.add("ts"_L1, clock.nowMs()).addRaw("channelOrder"_L1, "[]");
    for (const auto key : {"channelLabels"_L1, "channelDetailLabels"_L1, "channelSystemImages"_L1})
        writer.addRaw(key, "{}");
    writer.addRaw("channelMeta"_L1, "[]");
    for (const auto key : {"channels"_L1, "channelAccounts"_L1, "channelDefaultAccountId"_L1})
        writer.addRaw(key, "{}");
    return writer.take();
}

QString channelOf(const Call &call)
{
    return call.object().value("channel"_L1).toString(usualChannel);
}

Reply refused(const QString &message)
{
    return fail(ErrorCode::InvalidRequest, message);
}

} // namespace

void addChannelMethods(MethodRegistry &registry, const Clock &clock)
{
    registry.add({.name = u"channels.status"_s,
                  .schema = statusSchema(),
                  .handler = [&clock](const Call &) { return status(clock); }});
    registry.add(
        {.name = u"channels.logout"_s, .schema = logoutSchema(), .handler = [](const Call &) {
             return refused(u"invalid channels.logout channel"_s);
         }});
    registry.add({.name = u"send"_s, .schema = sendSchema(), .handler = [](const Call &call) {
                      return refused(u"unsupported channel: "_s + channelOf(call));
                  }});
    registry.add({.name = u"poll"_s,
                  .schema = pollSchema(),
                  .handler =
                      [](const Call &call) {
                          return refused(u"unsupported poll channel: "_s + channelOf(call));
                      },
                  .isAnnounced = false});
    const auto addLogin = [&registry](const QString &name, const Schema &schema) {
        registry.add(
            {.name = name,
             .schema = schema,
             .handler =
                 [](const Call &) { return refused(u"web login provider is not available"_s); },
             .isAnnounced = false});
    };
    addLogin(u"web.login.start"_s, loginStartSchema());
    addLogin(u"web.login.wait"_s, loginWaitSchema());
}

} // namespace claw::server
