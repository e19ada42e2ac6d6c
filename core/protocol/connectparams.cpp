// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "protocol/connectparams.h"

#include "json/jsonmember.h"
#include "json/jsonwriter.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace claw::protocol {

namespace {

QStringList texts(const QJsonObject &object, QLatin1StringView key)
{
    QStringList list;
    const QJsonArray array = object.value(key).toArray();
    for (const QJsonValue &element : array)
        list.append(element.toString());
    return list;
}

ClientInfo readClient(const QJsonObject &object)
{
    return {.id = object.value("id"_L1).toString(),
            .displayName = json::textMember(object, "displayName"_L1),
            .version = object.value("version"_L1).toString(),
            .platform = object.value("platform"_L1).toString(),
            .deviceFamily = json::textMember(object, "deviceFamily"_L1),
            .modelIdentifier = json::textMember(object, "modelIdentifier"_L1),
            .mode = object.value("mode"_L1).toString(),
            .instanceId = json::textMember(object, "instanceId"_L1)};
}

std::optional<DeviceProof> readDevice(const QJsonValue &value)
{
    if (!value.isObject())
        return std::nullopt;
    const QJsonObject object = value.toObject();
    return DeviceProof{.id = object.value("id"_L1).toString(),
                       .publicKey = object.value("publicKey"_L1).toString(),
                       .signature = object.value("signature"_L1).toString(),
                       .signedAtMs = json::integerMember(object, "signedAt"_L1).value_or(0),
                       .nonce = json::textMember(object, "nonce"_L1)};
}

QByteArray encodeClient(const ClientInfo &client)
{
    json::ObjectWriter writer;
    writer.add("id"_L1, client.id)
        .add("displayName"_L1, client.displayName)
        .add("version"_L1, client.version)
        .add("platform"_L1, client.platform)
        .add("deviceFamily"_L1, client.deviceFamily)
        .add("modelIdentifier"_L1, client.modelIdentifier)
        .add("mode"_L1, client.mode)
        .add("instanceId"_L1, client.instanceId);
    return writer.take();
}

QByteArray encodeDevice(const DeviceProof &device)
{
    json::ObjectWriter writer;
    writer.add("id"_L1, device.id)
        .add("publicKey"_L1, device.publicKey)
        .add("signature"_L1, device.signature)
        .add("signedAt"_L1, device.signedAtMs)
        .add("nonce"_L1, device.nonce);
    return writer.take();
}

Schema clientSchema()
{
    return Schema::object({
        required("id"_L1,
                 Schema::oneOf({"webchat-ui"_L1, "clawdbot-control-ui"_L1, "webchat"_L1, "cli"_L1,
                                "gateway-client"_L1, "clawdbot-macos"_L1, "clawdbot-ios"_L1,
                                "clawdbot-android"_L1, "node-host"_L1, "test"_L1, "fingerprint"_L1,
                                "clawdbot-probe"_L1})),
        optional("displayName"_L1, Schema::nonEmptyString()),
        required("version"_L1, Schema::nonEmptyString()),
        required("platform"_L1, Schema::nonEmptyString()),
        optional("deviceFamily"_L1, Schema::nonEmptyString()),
        optional("modelIdentifier"_L1, Schema::nonEmptyString()),
        required("mode"_L1,
                 Schema::oneOf({"webchat"_L1, "cli"_L1, "ui"_L1, "backend"_L1, "node"_L1,
                                "probe"_L1, "test"_L1})),
        optional("instanceId"_L1, Schema::nonEmptyString()),
    });
}

Schema deviceSchema()
{
    return Schema::object({
        required("id"_L1, Schema::nonEmptyString()),
        required("publicKey"_L1, Schema::nonEmptyString()),
        required("signature"_L1, Schema::nonEmptyString()),
        required("signedAt"_L1, Schema::integer({.least = 0})),
        optional("nonce"_L1, Schema::nonEmptyString()),
    });
}

} // namespace

bool ClientInfo::isPassing() const
{
    return isCli() || mode == "probe"_L1 || mode == "backend"_L1 || mode == "test"_L1;
}

const Schema &connectSchema()
{
    static const Schema schema = Schema::object({
        required("minProtocol"_L1, Schema::integer({.least = 1})),
        required("maxProtocol"_L1, Schema::integer({.least = 1})),
        required("client"_L1, clientSchema()),
        optional("caps"_L1, Schema::array(Schema::nonEmptyString())),
        optional("commands"_L1, Schema::array(Schema::nonEmptyString())),
        optional("permissions"_L1, Schema::record(Schema::boolean())),
        optional("pathEnv"_L1, Schema::string()),
        optional("role"_L1, Schema::nonEmptyString()),
        optional("scopes"_L1, Schema::array(Schema::nonEmptyString())),
        optional("device"_L1, deviceSchema()),
        optional("auth"_L1,
                 Schema::object({
                     optional("token"_L1, Schema::string()),
                     optional("password"_L1, Schema::string()),
                 })),
        optional("resume"_L1, Schema::object({optional("cursor"_L1, Schema::string())})),
        optional("locale"_L1, Schema::string()),
        optional("userAgent"_L1, Schema::string()),
    });
    return schema;
}

ConnectParams readConnectParams(const QJsonObject &params)
{
    const QJsonObject auth = params.value("auth"_L1).toObject();
    return {.minProtocol = json::integerMember(params, "minProtocol"_L1).value_or(0),
            .maxProtocol = json::integerMember(params, "maxProtocol"_L1).value_or(0),
            .client = readClient(params.value("client"_L1).toObject()),
            .caps = texts(params, "caps"_L1),
            .commands = texts(params, "commands"_L1),
            .permissions = params.value("permissions"_L1).toObject(),
            .pathEnv = json::textMember(params, "pathEnv"_L1),
            .role = params.value("role"_L1).toString(),
            .scopes = texts(params, "scopes"_L1),
            .device = readDevice(params.value("device"_L1)),
            .authToken = auth.value("token"_L1).toString(),
            .authPassword = auth.value("password"_L1).toString(),
            .asksToResume = params.contains("resume"_L1),
            .resumeCursor = params.value("resume"_L1).toObject().value("cursor"_L1).toString()};
}

QByteArray encodeConnectParams(const ConnectParams &params)
{
    json::ObjectWriter writer;
    writer.add("minProtocol"_L1, params.minProtocol).add("maxProtocol"_L1, params.maxProtocol);
    writer.addRaw("client"_L1, encodeClient(params.client));
    writer.add("caps"_L1, params.caps);
    if (!params.commands.isEmpty())
        writer.add("commands"_L1, params.commands);
    if (!params.permissions.isEmpty())
        writer.add("permissions"_L1, QJsonValue(params.permissions));
    writer.add("pathEnv"_L1, params.pathEnv);
    if (!params.role.isEmpty())
        writer.add("role"_L1, params.role);
    writer.add("scopes"_L1, params.scopes);
    if (!params.authToken.isEmpty() || !params.authPassword.isEmpty()) {
        json::ObjectWriter auth;
        if (!params.authToken.isEmpty())
            auth.add("token"_L1, params.authToken);
        if (!params.authPassword.isEmpty())
            auth.add("password"_L1, params.authPassword);
        writer.addRaw("auth"_L1, auth.take());
    }
    if (params.device)
        writer.addRaw("device"_L1, encodeDevice(*params.device));
    if (params.asksToResume) {
        json::ObjectWriter resume;
        if (!params.resumeCursor.isEmpty())
            resume.add("cursor"_L1, params.resumeCursor);
        writer.addRaw("resume"_L1, resume.take());
    }
    return writer.take();
}

} // namespace claw::protocol
