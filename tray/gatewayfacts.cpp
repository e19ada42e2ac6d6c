// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tray/gatewayfacts.h"

using namespace Qt::StringLiterals;

namespace claw::tray {

namespace {

constexpr qsizetype mostTroubles = 20;

bool isGateway(const QJsonObject &entry)
{
    return entry.value("mode"_L1).toString() == "gateway"_L1;
}

bool hasLeft(const QJsonObject &entry)
{
    return entry.value("reason"_L1).toString() == "disconnect"_L1;
}

} // namespace

GatewayFacts GatewayFacts::of(const QJsonObject &hello, qint64 nowMs, const QStringList &ownIds)
{
    const auto snapshot = hello.value("snapshot"_L1).toObject();
    const auto methods = hello.value("features"_L1).toObject().value("methods"_L1).toArray();
    GatewayFacts facts;
    facts.version = hello.value("server"_L1).toObject().value("version"_L1).toString();
    facts.startedMs = nowMs - snapshot.value("uptimeMs"_L1).toInteger();
    for (const auto &method : methods)
        facts.methods.append(method.toString());
    const auto tick = hello.value("policy"_L1).toObject().value("tickIntervalMs"_L1).toInteger();
    if (tick > 0)
        facts.tickInterval = std::chrono::milliseconds(tick);
    facts.takeHealth(snapshot.value("health"_L1).toObject());
    facts.takePresence(snapshot.value("presence"_L1).toArray(), ownIds);
    return facts;
}

void GatewayFacts::takeHealth(const QJsonObject &health)
{
    const auto agents = health.value("agents"_L1).toArray();
    sessions = 0;
    for (const auto &agent : agents) {
        const auto store = agent.toObject().value("sessions"_L1).toObject();
        sessions += store.value("count"_L1).toInt();
    }
    channels = int(health.value("channels"_L1).toObject().size());
    troubles.clear();
    const auto degraded = health.value("degraded"_L1).toArray();
    for (qsizetype i = 0; i < std::min(mostTroubles, degraded.size()); ++i)
        troubles.append(degraded.at(i).toObject().value("message"_L1).toString());
}

void GatewayFacts::takePresence(const QJsonArray &presence, const QStringList &ownIds)
{
    clients = 0;
    nodes = 0;
    for (const auto &value : presence) {
        const auto entry = value.toObject();
        const bool isSelf = ownIds.contains(entry.value("instanceId"_L1).toString());
        if (isGateway(entry) || isSelf || hasLeft(entry))
            continue;
        const bool isNode = entry.value("roles"_L1).toArray().contains("node"_L1);
        ++(isNode ? nodes : clients);
    }
}

} // namespace claw::tray
