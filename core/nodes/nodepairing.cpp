// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "nodes/nodepairing.h"

#include "json/jsonmember.h"
#include "json/jsonwriter.h"
#include "json/statejson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace claw::nodes {

namespace {

using json::flagMember;
using json::integerMember;
using json::ObjectWriter;
using json::textMember;

std::optional<QStringList> listMember(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    if (!value.isArray())
        return {};
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &element : array)
        list.append(element.toString());
    return list;
}

void add(ObjectWriter &writer, const NodeDescription &node)
{
    writer.add("displayName"_L1, node.displayName)
        .add("platform"_L1, node.platform)
        .add("version"_L1, node.version)
        .add("coreVersion"_L1, node.coreVersion)
        .add("uiVersion"_L1, node.uiVersion)
        .add("deviceFamily"_L1, node.deviceFamily)
        .add("modelIdentifier"_L1, node.modelIdentifier)
        .add("caps"_L1, node.caps)
        .add("commands"_L1, node.commands);
    if (node.permissions)
        writer.add("permissions"_L1, QJsonValue(*node.permissions));
    writer.add("remoteIp"_L1, node.remoteIp);
}

QJsonObject restOf(QJsonObject object)
{
    static const QStringList known{
        u"nodeId"_s,           u"token"_s,       u"displayName"_s, u"platform"_s,
        u"version"_s,          u"coreVersion"_s, u"uiVersion"_s,   u"deviceFamily"_s,
        u"modelIdentifier"_s,  u"caps"_s,        u"commands"_s,    u"permissions"_s,
        u"remoteIp"_s,         u"bins"_s,        u"createdAtMs"_s, u"approvedAtMs"_s,
        u"lastConnectedAtMs"_s};
    for (const QString &key : known)
        object.remove(key);
    return object;
}

} // namespace

NodeDescription NodeDescription::fromJson(const QJsonObject &object)
{
    const QJsonValue permissions = object.value("permissions"_L1);
    return {.displayName = textMember(object, "displayName"_L1),
            .platform = textMember(object, "platform"_L1),
            .version = textMember(object, "version"_L1),
            .coreVersion = textMember(object, "coreVersion"_L1),
            .uiVersion = textMember(object, "uiVersion"_L1),
            .deviceFamily = textMember(object, "deviceFamily"_L1),
            .modelIdentifier = textMember(object, "modelIdentifier"_L1),
            .caps = listMember(object, "caps"_L1),
            .commands = listMember(object, "commands"_L1),
            .permissions =
                permissions.isObject() ? std::optional(permissions.toObject()) : std::nullopt,
            .remoteIp = textMember(object, "remoteIp"_L1)};
}

QByteArray PendingNode::toJson() const
{
    ObjectWriter writer;
    writer.add("requestId"_L1, requestId).add("nodeId"_L1, nodeId);
    add(writer, description);
    writer.add("silent"_L1, silent).add("isRepair"_L1, isRepair).add("ts"_L1, ts);
    return writer.take();
}

std::optional<PendingNode> PendingNode::fromJson(const QJsonObject &object)
{
    PendingNode node{.requestId = object.value("requestId"_L1).toString(),
                     .nodeId = object.value("nodeId"_L1).toString(),
                     .description = NodeDescription::fromJson(object),
                     .silent = flagMember(object, "silent"_L1),
                     .isRepair = object.value("isRepair"_L1).toBool(),
                     .ts = integerMember(object, "ts"_L1).value_or(0)};
    const bool isSensible = !node.requestId.isEmpty() && !node.nodeId.isEmpty();
    return isSensible ? std::optional(std::move(node)) : std::nullopt;
}

QByteArray PairedNode::toJson() const
{
    ObjectWriter writer;
    writer.add("nodeId"_L1, nodeId).add("token"_L1, token.reveal());
    add(writer, description);
    writer.add("bins"_L1, bins)
        .add("createdAtMs"_L1, createdAtMs)
        .add("approvedAtMs"_L1, approvedAtMs)
        .add("lastConnectedAtMs"_L1, lastConnectedAtMs);
    return json::withRest(writer.take(), rest);
}

std::optional<PairedNode> PairedNode::fromJson(const QJsonObject &object)
{
    PairedNode node{.nodeId = object.value("nodeId"_L1).toString(),
                    .token = Secret(object.value("token"_L1).toString()),
                    .description = NodeDescription::fromJson(object),
                    .bins = listMember(object, "bins"_L1),
                    .createdAtMs = integerMember(object, "createdAtMs"_L1).value_or(0),
                    .approvedAtMs = integerMember(object, "approvedAtMs"_L1).value_or(0),
                    .lastConnectedAtMs = integerMember(object, "lastConnectedAtMs"_L1),
                    .rest = restOf(object)};
    return node.nodeId.isEmpty() ? std::nullopt : std::optional(std::move(node));
}

} // namespace claw::nodes
