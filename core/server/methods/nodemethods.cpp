// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "json/jsontext.h"
#include "json/jsonwriter.h"
#include "server/methodregistry.h"
#include "server/methods/approvalschema.h"
#include "server/methods/methods.h"
#include "server/nodedesk.h"

using namespace Qt::StringLiterals;

namespace claw::server {

namespace {

using nodes::NodeInvocation;
using nodes::NodeResult;
using protocol::optional;
using protocol::required;
using protocol::Schema;

tl::unexpected<Error> invalid(const QString &text)
{
    return fail(ErrorCode::InvalidRequest, text);
}

QString trimmed(const QJsonObject &params, QLatin1StringView key)
{
    return params.value(key).toString().trimmed();
}

Reply describe(const NodeDesk &desk, const Call &call)
{
    const QString nodeId = trimmed(call.object(), "nodeId"_L1);
    if (nodeId.isEmpty())
        return invalid(u"nodeId required"_s);
    return desk.catalog().describeJson(nodeId);
}

//! Why this node is not asked; nullopt when it is.
std::optional<Error> objection(const NodeDesk &desk, const QString &nodeId, const QString &command)
{
    const nodes::ConnectedNode *node = desk.registry().find(nodeId);
    if (!node) {
        Error error = fail(ErrorCode::Unavailable, u"node not connected"_s).value();
        error.details.insert("code"_L1, u"NOT_CONNECTED"_s);
        return error;
    }
    const auto reason = desk.policy().objection(*node, command);
    if (!reason)
        return {};
    Error error = invalid(u"node command not allowed"_s).value();
    error.details.insert("reason"_L1, *reason);
    error.details.insert("command"_L1, command);
    return error;
}

NodeInvocation invocationFrom(const QJsonObject &params)
{
    NodeInvocation invocation{.nodeId = trimmed(params, "nodeId"_L1),
                              .command = trimmed(params, "command"_L1)};
    invocation.idempotencyKey = params.value("idempotencyKey"_L1).toString();
    if (params.contains("params"_L1))
        invocation.params = json::compact(params.value("params"_L1));
    if (params.contains("timeoutMs"_L1))
        invocation.timeout = std::chrono::milliseconds(params.value("timeoutMs"_L1).toInteger());
    return invocation;
}

QByteArray success(const NodeInvocation &invocation, const NodeResult &result)
{
    json::ObjectWriter writer;
    writer.add("ok"_L1, true)
        .add("nodeId"_L1, invocation.nodeId)
        .add("command"_L1, invocation.command);
    if (const QJsonValue content = result.content(); !content.isUndefined())
        writer.add("payload"_L1, content);
    writer.add("payloadJSON"_L1,
               result.payloadJson ? QJsonValue(*result.payloadJson) : QJsonValue());
    return writer.take();
}

QCoro::Task<Reply> invoke(NodeDesk &desk, Call call)
{
    const NodeInvocation invocation = invocationFrom(call.object());
    if (invocation.nodeId.isEmpty() || invocation.command.isEmpty())
        co_return invalid(u"nodeId and command required"_s);
    if (const auto reason = objection(desk, invocation.nodeId, invocation.command))
        co_return tl::unexpected(*reason);
    const auto result = co_await desk.invoker().invoke(invocation);
    if (!result)
        co_return tl::unexpected(result.error());
    co_return success(invocation, *result);
}

//! Asks for the approvals file of a node; a person with the scope may, whatever the node declared.
QCoro::Task<Reply> approvalsOf(NodeDesk &desk, Call call, QString command, QByteArray params)
{
    NodeInvocation invocation{.nodeId = trimmed(call.object(), "nodeId"_L1), .command = command};
    if (invocation.nodeId.isEmpty())
        co_return invalid(u"nodeId required"_s);
    invocation.params = params;
    const auto result = co_await desk.invoker().invoke(std::move(invocation));
    if (!result)
        co_return tl::unexpected(result.error());
    const QJsonValue content = result->content();
    co_return content.isUndefined() ? QByteArray() : json::compact(content);
}

QCoro::Task<Reply> setApprovals(NodeDesk &desk, Call call)
{
    const QJsonObject params = call.object();
    json::ObjectWriter writer;
    writer.add("file"_L1, params.value("file"_L1));
    if (params.contains("baseHash"_L1))
        writer.add("baseHash"_L1, params.value("baseHash"_L1));
    return approvalsOf(desk, std::move(call), u"system.execApprovals.set"_s, writer.take());
}

//! Nodes of the field send null where they have nothing, and objects where text is asked for.
QJsonObject lenient(QJsonObject params)
{
    const QJsonValue text = params.value("payloadJSON"_L1);
    if (!text.isUndefined() && !text.isString()) {
        if (!text.isNull() && !params.contains("payload"_L1))
            params.insert("payload"_L1, text);
        params.remove("payloadJSON"_L1);
    }
    if (params.value("error"_L1).isNull())
        params.remove("error"_L1);
    return params;
}

Schema resultSchema()
{
    return Schema::object(
        {required("id"_L1, Schema::nonEmptyString()),
         required("nodeId"_L1, Schema::nonEmptyString()), required("ok"_L1, Schema::boolean()),
         optional("payload"_L1, Schema::any()), optional("payloadJSON"_L1, Schema::string()),
         optional("error"_L1,
                  Schema::object({optional("code"_L1, Schema::nonEmptyString()),
                                  optional("message"_L1, Schema::nonEmptyString())}))});
}

NodeResult resultFrom(const QJsonObject &params)
{
    NodeResult result{.id = params.value("id"_L1).toString(),
                      .nodeId = params.value("nodeId"_L1).toString(),
                      .ok = params.value("ok"_L1).toBool(),
                      .payload = params.value("payload"_L1)};
    if (params.contains("payloadJSON"_L1))
        result.payloadJson = params.value("payloadJSON"_L1).toString();
    const QJsonObject error = params.value("error"_L1).toObject();
    result.hasError = params.contains("error"_L1);
    if (error.contains("code"_L1))
        result.errorCode = error.value("code"_L1).toString();
    if (error.contains("message"_L1))
        result.errorMessage = error.value("message"_L1).toString();
    return result;
}

Reply takeResult(NodeDesk &desk, const Schema &schema, const Call &call)
{
    const QJsonValue given = call.params.isObject()         ? QJsonValue(lenient(call.object()))
        : call.params.isUndefined() || call.params.isNull() ? QJsonValue(QJsonObject())
                                                            : call.params;
    const QString problems = schema.problems(given);
    if (!problems.isEmpty())
        return invalid(u"invalid node.invoke.result params: "_s + problems);
    NodeResult result = resultFrom(given.toObject());
    if (result.nodeId != call.caller->nodeId())
        return invalid(u"nodeId mismatch"_s);
    const bool isAwaited = desk.invoker().take(std::move(result));
    return isAwaited ? QByteArrayLiteral(R"({"ok":true})")
                     : QByteArrayLiteral(R"({"ok":true,"ignored":true})");
}

void addAnswers(MethodRegistry &registry, NodeDesk &desk)
{
    // Checked by hand, because it is read leniently first.
    registry.add({.name = u"node.invoke.result"_s,
                  .schema = {},
                  .handler = [&desk, schema = resultSchema()](const Call &call) {
                      return takeResult(desk, schema, call);
                  }});
}

void addApprovals(MethodRegistry &registry, NodeDesk &desk)
{
    registry.add({.name = u"exec.approvals.node.get"_s,
                  .schema = Schema::object({required("nodeId"_L1, Schema::nonEmptyString())}),
                  .handler = [&desk](const Call &call) {
                      return approvalsOf(desk, call, u"system.execApprovals.get"_s, "{}");
                  }});
    registry.add({.name = u"exec.approvals.node.set"_s,
                  .schema = Schema::object({required("nodeId"_L1, Schema::nonEmptyString()),
                                            required("file"_L1, approvalsFileSchema()),
                                            optional("baseHash"_L1, Schema::nonEmptyString())}),
                  .handler = [&desk](const Call &call) { return setApprovals(desk, call); }});
}

} // namespace

void addNodeMethods(MethodRegistry &registry, NodeDesk &desk)
{
    registry.add({.name = u"node.list"_s,
                  .schema = Schema::object({}),
                  .handler = [&desk](const Call &) { return Reply(desk.catalog().listJson()); }});
    registry.add({.name = u"node.describe"_s,
                  .schema = Schema::object({required("nodeId"_L1, Schema::nonEmptyString())}),
                  .handler = [&desk](const Call &call) { return describe(desk, call); }});
    registry.add(
        {.name = u"node.invoke"_s,
         .schema = Schema::object({required("nodeId"_L1, Schema::nonEmptyString()),
                                   required("command"_L1, Schema::nonEmptyString()),
                                   optional("params"_L1, Schema::any()),
                                   optional("timeoutMs"_L1, Schema::integer({.least = 0})),
                                   required("idempotencyKey"_L1, Schema::nonEmptyString())}),
         .handler = [&desk](const Call &call) { return invoke(desk, call); }});
    addAnswers(registry, desk);
    addApprovals(registry, desk);
}

} // namespace claw::server
