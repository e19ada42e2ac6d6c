// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "auth/pairingstore.h"
#include "json/jsonwriter.h"
#include "server/methodregistry.h"
#include "server/methods/methods.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace claw::server {

namespace {

using protocol::optional;
using protocol::required;
using protocol::Schema;

Schema requestIdSchema()
{
    return Schema::object({required("requestId"_L1, Schema::nonEmptyString())});
}

QCoro::Task<Reply> approve(auth::PairingStore &pairing, Call call)
{
    const QString requestId = call.object().value("requestId"_L1).toString();
    const auto device = co_await pairing.approve(requestId);
    if (!device)
        co_return tl::unexpected(device.error());
    json::ObjectWriter writer;
    writer.add("requestId"_L1, requestId).addRaw("device"_L1, auth::toRedactedJson(*device));
    co_return writer.take();
}

QCoro::Task<Reply> reject(auth::PairingStore &pairing, Call call)
{
    const QString requestId = call.object().value("requestId"_L1).toString();
    const auto request = co_await pairing.reject(requestId);
    if (!request)
        co_return tl::unexpected(request.error());
    json::ObjectWriter writer;
    writer.add("requestId"_L1, requestId).add("deviceId"_L1, request->deviceId);
    co_return writer.take();
}

std::optional<QStringList> scopesOf(const QJsonObject &params)
{
    const QJsonValue value = params.value("scopes"_L1);
    if (!value.isArray())
        return std::nullopt;
    QStringList scopes;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &scope : array)
        scopes.append(scope.toString());
    return scopes;
}

QCoro::Task<Reply> rotate(auth::PairingStore &pairing, Call call)
{
    const QJsonObject params = call.object();
    const QString deviceId = params.value("deviceId"_L1).toString();
    const QString role = params.value("role"_L1).toString();
    const auto token = co_await pairing.rotateToken(deviceId, role, scopesOf(params));
    if (!token)
        co_return tl::unexpected(token.error());
    json::ObjectWriter writer;
    writer.add("deviceId"_L1, deviceId).add("role"_L1, token->role);
    writer.add("token"_L1, token->token.reveal()).add("scopes"_L1, token->scopes);
    writer.add("rotatedAtMs"_L1, token->issuedAtMs());
    co_return writer.take();
}

QCoro::Task<Reply> revoke(auth::PairingStore &pairing, Call call)
{
    const QJsonObject params = call.object();
    const QString deviceId = params.value("deviceId"_L1).toString();
    const QString role = params.value("role"_L1).toString();
    const auto token = co_await pairing.revokeToken(deviceId, role);
    if (!token)
        co_return tl::unexpected(token.error());
    json::ObjectWriter writer;
    writer.add("deviceId"_L1, deviceId).add("role"_L1, token->role);
    writer.add("revokedAtMs"_L1, token->revokedAtMs);
    co_return writer.take();
}

} // namespace

void addDeviceMethods(MethodRegistry &registry, auth::PairingStore &pairing)
{
    const auto add = [&](const QString &name, const Schema &schema, auto verb) {
        registry.add(
            {.name = name, .schema = schema, .handler = [&pairing, verb](const Call &call) {
                 return verb(pairing, call);
             }});
    };
    registry.add({.name = u"device.pair.list"_s,
                  .schema = Schema::object({}),
                  .handler = [&pairing](const Call &) { return Reply(pairing.listJson()); }});
    add(u"device.pair.approve"_s, requestIdSchema(), approve);
    add(u"device.pair.reject"_s, requestIdSchema(), reject);
    add(u"device.token.rotate"_s,
        Schema::object({required("deviceId"_L1, Schema::nonEmptyString()),
                        required("role"_L1, Schema::nonEmptyString()),
                        optional("scopes"_L1, Schema::array(Schema::nonEmptyString()))}),
        rotate);
    add(u"device.token.revoke"_s,
        Schema::object({required("deviceId"_L1, Schema::nonEmptyString()),
                        required("role"_L1, Schema::nonEmptyString())}),
        revoke);
}

} // namespace claw::server
