// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/methods/cronschemas.h"

using namespace Qt::StringLiterals;

namespace claw::server {

namespace {

using protocol::optional;
using protocol::Property;
using protocol::required;
using protocol::Schema;

Schema text()
{
    return Schema::nonEmptyString();
}

Schema moment()
{
    return Schema::integer({.least = 0});
}

Schema scheduleSchema()
{
    return Schema::anyOf(
        {Schema::object(
             {required("kind"_L1, Schema::literal(u"at"_s)), required("atMs"_L1, moment())}),
         Schema::object({required("kind"_L1, Schema::literal(u"every"_s)),
                         required("everyMs"_L1, Schema::integer({.least = 1})),
                         optional("anchorMs"_L1, moment())}),
         Schema::object({required("kind"_L1, Schema::literal(u"cron"_s)),
                         required("expr"_L1, text()), optional("tz"_L1, Schema::string())})});
}

//! In a patch everything but the kind may be missing.
enum class Content { Required, Optional };

Schema payloadSchema(Content content)
{
    const bool isRequired = content == Content::Required;
    const Property words{"text"_L1, text(), isRequired};
    const Property message{"message"_L1, text(), isRequired};
    return Schema::anyOf(
        {Schema::object({required("kind"_L1, Schema::literal(u"systemEvent"_s)), words}),
         Schema::object(
             {required("kind"_L1, Schema::literal(u"agentTurn"_s)), message,
              optional("model"_L1, Schema::string()), optional("thinking"_L1, Schema::string()),
              optional("timeoutSeconds"_L1, Schema::integer({.least = 1})),
              optional("deliver"_L1, Schema::boolean()),
              optional("channel"_L1, Schema::anyOf({Schema::literal(u"last"_s), text()})),
              optional("to"_L1, Schema::string()),
              optional("bestEffortDeliver"_L1, Schema::boolean())})});
}

Schema isolationSchema()
{
    return Schema::object({optional("postToMainPrefix"_L1, Schema::string()),
                           optional("postToMainMode"_L1, Schema::oneOf({"summary"_L1, "full"_L1})),
                           optional("postToMainMaxChars"_L1, Schema::integer({.least = 0}))});
}

Schema missedSchema()
{
    constexpr double mostAtOnce = 1000;
    return Schema::object(
        {required("policy"_L1, Schema::oneOf({"skip"_L1, "run-once"_L1, "run-all"_L1})),
         optional("most"_L1, Schema::integer({.least = 1, .most = mostAtOnce}))});
}

Schema stateSchema()
{
    return Schema::object(
        {optional("nextRunAtMs"_L1, moment()), optional("runningAtMs"_L1, moment()),
         optional("lastRunAtMs"_L1, moment()),
         optional("lastStatus"_L1, Schema::oneOf({"ok"_L1, "error"_L1, "skipped"_L1})),
         optional("lastError"_L1, Schema::string()), optional("lastDurationMs"_L1, moment())});
}

Schema targetSchema()
{
    return Schema::oneOf({"main"_L1, "isolated"_L1});
}

Schema wakeSchema()
{
    return Schema::oneOf({"next-heartbeat"_L1, "now"_L1});
}

Schema patchSchema()
{
    return Schema::object(
        {optional("name"_L1, text()), optional("agentId"_L1, Schema::orNull(text())),
         optional("description"_L1, Schema::string()), optional("enabled"_L1, Schema::boolean()),
         optional("deleteAfterRun"_L1, Schema::boolean()),
         optional("schedule"_L1, scheduleSchema()), optional("sessionTarget"_L1, targetSchema()),
         optional("wakeMode"_L1, wakeSchema()),
         optional("payload"_L1, payloadSchema(Content::Optional)),
         optional("isolation"_L1, isolationSchema()), optional("missed"_L1, missedSchema()),
         optional("state"_L1, stateSchema())});
}

} // namespace

Schema cronListSchema()
{
    return Schema::object({optional("includeDisabled"_L1, Schema::boolean())});
}

Schema cronStatusSchema()
{
    return Schema::object({});
}

Schema cronAddSchema()
{
    return Schema::object(
        {required("name"_L1, text()), optional("agentId"_L1, Schema::orNull(text())),
         optional("description"_L1, Schema::string()), optional("enabled"_L1, Schema::boolean()),
         optional("deleteAfterRun"_L1, Schema::boolean()),
         required("schedule"_L1, scheduleSchema()), required("sessionTarget"_L1, targetSchema()),
         required("wakeMode"_L1, wakeSchema()),
         required("payload"_L1, payloadSchema(Content::Required)),
         optional("isolation"_L1, isolationSchema()), optional("missed"_L1, missedSchema())});
}

Schema cronUpdateSchema()
{
    const Property patch = required("patch"_L1, patchSchema());
    return Schema::anyOf({Schema::object({required("id"_L1, text()), patch}),
                          Schema::object({required("jobId"_L1, text()), patch})});
}

Schema cronRemoveSchema()
{
    return Schema::anyOf({Schema::object({required("id"_L1, text())}),
                          Schema::object({required("jobId"_L1, text())})});
}

Schema cronRunSchema()
{
    const Property mode = optional("mode"_L1, Schema::oneOf({"due"_L1, "force"_L1}));
    return Schema::anyOf({Schema::object({required("id"_L1, text()), mode}),
                          Schema::object({required("jobId"_L1, text()), mode})});
}

Schema cronRunsSchema()
{
    const Property limit = optional("limit"_L1, Schema::integer({.least = 1, .most = 5000}));
    const Property receipts = optional("receipts"_L1, Schema::boolean());
    return Schema::anyOf({Schema::object({required("id"_L1, text()), limit, receipts}),
                          Schema::object({required("jobId"_L1, text()), limit, receipts})});
}

} // namespace claw::server
