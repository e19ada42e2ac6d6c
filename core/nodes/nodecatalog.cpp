// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "nodes/nodecatalog.h"

#include "json/jsonwriter.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::nodes {

namespace {

//! A node from both sides; one of them may be missing.
struct Known
{
    QString nodeId;
    const ConnectedNode *live = nullptr;
    const auth::PairedDevice *paired = nullptr;
    QString sortName;

    [[nodiscard]] std::optional<QString> displayName() const
    {
        if (live && live->displayName)
            return live->displayName;
        return paired ? paired->metadata.displayName : std::nullopt;
    }
};

template<typename T>
std::optional<T> liveOr(const std::optional<T> &live, const std::optional<T> &paired)
{
    return live ? live : paired;
}

void add(json::ObjectWriter &writer, const Known &node)
{
    const ConnectedNode nobody;
    const ConnectedNode &live = node.live ? *node.live : nobody;
    const auth::DeviceMetadata unknown;
    const auth::DeviceMetadata &paired = node.paired ? node.paired->metadata : unknown;
    const auto platform = node.live ? std::optional(live.platform) : paired.platform;
    writer.add("nodeId"_L1, node.nodeId)
        .add("displayName"_L1, node.displayName())
        .add("platform"_L1, platform);
    if (node.live)
        writer.add("version"_L1, live.version);
    writer.add("deviceFamily"_L1, live.deviceFamily)
        .add("modelIdentifier"_L1, live.modelIdentifier)
        .add("remoteIp"_L1, liveOr(live.remoteIp, paired.remoteIp))
        .add("caps"_L1, live.caps)
        .add("commands"_L1, live.commands)
        .add("pathEnv"_L1, live.pathEnv);
    if (!live.permissions.isEmpty())
        writer.add("permissions"_L1, QJsonValue(live.permissions));
    if (node.live)
        writer.add("connectedAtMs"_L1, live.connectedAtMs);
    writer.add("paired"_L1, node.paired != nullptr).add("connected"_L1, node.live != nullptr);
}

std::vector<Known> allOf(const NodeRegistry &registry, const auth::PairingStore &devices)
{
    std::vector<Known> all;
    QHash<QString, size_t> places;
    for (const ConnectedNode *node : registry.connected()) {
        places.insert(node->nodeId, all.size());
        all.push_back({.nodeId = node->nodeId, .live = node});
    }
    for (const auth::PairedDevice *device : devices.devicesWithRole(auth::Role::Node)) {
        const auto place = places.constFind(device->deviceId);
        if (place != places.constEnd())
            all[*place].paired = device;
        else
            all.push_back({.nodeId = device->deviceId, .paired = device});
    }
    for (Known &node : all)
        node.sortName = node.displayName().value_or(node.nodeId).toLower();
    std::sort(all.begin(), all.end(), [](const Known &left, const Known &right) {
        if ((left.live != nullptr) != (right.live != nullptr))
            return left.live != nullptr;
        return std::tie(left.sortName, left.nodeId) < std::tie(right.sortName, right.nodeId);
    });
    return all;
}

} // namespace

QByteArray NodeCatalog::listJson() const
{
    QByteArray nodes("[");
    for (const Known &node : allOf(m_registry, m_devices)) {
        json::ObjectWriter writer;
        add(writer, node);
        nodes.append(nodes.size() > 1 ? "," : "").append(writer.take());
    }
    json::ObjectWriter list;
    nodes.append(']');
    list.add("ts"_L1, m_clock.nowMs()).addRaw("nodes"_L1, nodes);
    return list.take();
}

Result<QByteArray> NodeCatalog::describeJson(const QString &nodeId) const
{
    const auth::PairedDevice *device = m_devices.find(nodeId);
    const bool isNode = device && device->hasRole(auth::toText(auth::Role::Node));
    const Known node{
        .nodeId = nodeId, .live = m_registry.find(nodeId), .paired = isNode ? device : nullptr};
    if (!node.live && !node.paired)
        return fail(ErrorCode::InvalidRequest, u"unknown nodeId"_s);
    json::ObjectWriter writer;
    writer.add("ts"_L1, m_clock.nowMs());
    add(writer, node);
    return writer.take();
}

} // namespace claw::nodes
