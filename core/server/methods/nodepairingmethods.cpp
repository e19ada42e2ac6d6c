// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "json/jsonmember.h"
#include "json/jsonwriter.h"
#include "nodes/nodepairingstore.h"
#include "server/methodregistry.h"
#include "server/methods/methods.h"

using namespace Qt::StringLiterals;

namespace claw::server {

namespace {

using nodes::NodePairingStore;
using protocol::optional;
using protocol::required;
using protocol::Schema;

QCoro::Task<Reply> request(NodePairingStore &store, Call call)
{
    const QJsonObject params = call.object();
    const QString nodeId = params.value("nodeId"_L1).toString();
    auto description = nodes::NodeDescription::fromJson(params);
    const auto silent = json::flagMember(params, "silent"_L1);
    const auto requested = co_await store.request(nodeId, std::move(description), silent);
    if (!requested)
        co_return tl::unexpected(requested.error());
    json::ObjectWriter writer;
    writer.add("status"_L1, "pending"_L1)
        .addRaw("request"_L1, requested->request.toJson())
        .add("created"_L1, requested->isNew);
    co_return writer.take();
}

QCoro::Task<Reply> approve(NodePairingStore &store, Call call)
{
    const QString requestId = call.object().value("requestId"_L1).toString();
    const auto node = co_await store.approve(requestId);
    if (!node)
        co_return tl::unexpected(node.error());
    json::ObjectWriter writer;
    writer.add("requestId"_L1, requestId).addRaw("node"_L1, node->toJson());
    co_return writer.take();
}

QCoro::Task<Reply> reject(NodePairingStore &store, Call call)
{
    const QString requestId = call.object().value("requestId"_L1).toString();
    const auto rejected = co_await store.reject(requestId);
    if (!rejected)
        co_return tl::unexpected(rejected.error());
    json::ObjectWriter writer;
    writer.add("requestId"_L1, requestId).add("nodeId"_L1, rejected->nodeId);
    co_return writer.take();
}

Reply verify(const NodePairingStore &store, const Call &call)
{
    const QJsonObject params = call.object();
    const auto *node =
        store.verify(params.value("nodeId"_L1).toString(), params.value("token"_L1).toString());
    json::ObjectWriter writer;
    writer.add("ok"_L1, node != nullptr);
    if (node)
        writer.addRaw("node"_L1, node->toJson());
    return writer.take();
}

QCoro::Task<Reply> rename(NodePairingStore &store, Call call)
{
    const QJsonObject params = call.object();
    const QString nodeId = params.value("nodeId"_L1).toString().trimmed();
    const QString name = params.value("displayName"_L1).toString().trimmed();
    if (name.isEmpty())
        co_return fail(ErrorCode::InvalidRequest, u"displayName required"_s);
    const auto renamed = co_await store.rename(nodeId, name);
    if (!renamed)
        co_return tl::unexpected(renamed.error());
    json::ObjectWriter writer;
    writer.add("nodeId"_L1, nodeId).add("displayName"_L1, name);
    co_return writer.take();
}

Schema requestSchema()
{
    const Schema text = Schema::nonEmptyString();
    const Schema texts = Schema::array(text);
    return Schema::object({required("nodeId"_L1, text), optional("displayName"_L1, text),
                           optional("platform"_L1, text), optional("version"_L1, text),
                           optional("coreVersion"_L1, text), optional("uiVersion"_L1, text),
                           optional("deviceFamily"_L1, text), optional("modelIdentifier"_L1, text),
                           optional("caps"_L1, texts), optional("commands"_L1, texts),
                           optional("remoteIp"_L1, text),
                           optional("silent"_L1, Schema::boolean())});
}

} // namespace

void addNodePairingMethods(MethodRegistry &registry, NodePairingStore &store)
{
    const auto add = [&](const QString &name, const Schema &schema, auto verb) {
        registry.add({.name = name, .schema = schema, .handler = [&store, verb](const Call &call) {
                          return verb(store, call);
                      }});
    };
    const Schema text = Schema::nonEmptyString();
    const Schema requestId = Schema::object({required("requestId"_L1, text)});
    add(u"node.pair.request"_s, requestSchema(), request);
    registry.add({.name = u"node.pair.list"_s,
                  .schema = Schema::object({}),
                  .handler = [&store](const Call &) { return Reply(store.listJson()); }});
    add(u"node.pair.approve"_s, requestId, approve);
    add(u"node.pair.reject"_s, requestId, reject);
    add(u"node.pair.verify"_s,
        Schema::object({required("nodeId"_L1, text), required("token"_L1, text)}), verify);
    add(u"node.rename"_s,
        Schema::object({required("nodeId"_L1, text), required("displayName"_L1, text)}), rename);
}

} // namespace claw::server
