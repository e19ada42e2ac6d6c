// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/nodedesk.h"

#include "log/categories.h"
#include "log/logfield.h"
#include "server/clientconnection.h"
#include "server/liveconfig.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace claw::server {

namespace {

nodes::ConnectedNode describe(const Caller &caller, qint64 nowMs)
{
    return {.nodeId = caller.nodeId(),
            .connId = caller.connId,
            .displayName = caller.client.displayName,
            .platform = caller.client.platform,
            .version = caller.client.version,
            .deviceFamily = caller.client.deviceFamily,
            .modelIdentifier = caller.client.modelIdentifier,
            .remoteIp = caller.offer.remoteIp,
            .caps = nodes::uniqueSorted(caller.offer.caps),
            .commands = caller.offer.commands,
            .pathEnv = caller.offer.pathEnv,
            .permissions = caller.offer.permissions,
            .connectedAtMs = nowMs};
}

} // namespace

NodeDesk::NodeDesk(const LiveConfig &config, Broadcaster &broadcaster,
                   const auth::PairingStore &devices, nodes::NodePairingStore &pairing,
                   const Clock &clock, Random &random, QObject *parent)
    : QObject(parent)
    , m_config(config)
    , m_broadcaster(broadcaster)
    , m_pairing(pairing)
    , m_clock(clock)
    , m_invoker(m_registry, clock, random)
    , m_subscriptions(m_registry)
    , m_catalog(m_registry, devices, clock)
{
    m_broadcaster.setFollower(this);
    connect(&pairing, &nodes::NodePairingStore::requested, this,
            [this](const nodes::PendingNode &request) {
                m_broadcaster.broadcast(protocol::event::nodePairRequested, request.toJson());
            });
    connect(&pairing, &nodes::NodePairingStore::resolved, this,
            [this](const nodes::NodeResolution &resolution) {
                m_broadcaster.broadcast(protocol::event::nodePairResolved, resolution.toJson());
            });
}

NodeDesk::~NodeDesk()
{
    m_broadcaster.setFollower(nullptr);
}

nodes::CommandPolicy NodeDesk::policy() const
{
    const auto &settings = m_config.config().gateway.nodes;
    return {.allowed = settings.allowCommands, .denied = settings.denyCommands};
}

void NodeDesk::admit(ClientConnection &connection)
{
    const Caller &caller = *connection.caller();
    if (caller.role != auth::Role::Node)
        return;
    auto node = describe(caller, m_clock.nowMs());
    node.commands = policy().filtered(node);
    m_pairing.noteConnected(node.nodeId);
    qCInfo(lcNodes).noquote() << "node connected" << log::field("node", node.nodeId)
                              << log::field("commands", node.commands.join(u','));
    const QPointer<ClientConnection> socket(&connection);
    m_registry.join(std::move(node), [socket](QLatin1StringView event, const QByteArray &payload) {
        return socket && socket->sendEvent(event, payload);
    });
}

void NodeDesk::told(const protocol::EventKind &kind, const QByteArray &payload,
                    const QString &sessionKey)
{
    if (!sessionKey.isEmpty())
        m_subscriptions.tell(sessionKey, kind.name, payload);
    else if (kind.name == protocol::event::tick.name || kind.name == protocol::event::health.name)
        m_subscriptions.tellAll(kind.name, payload);
}

} // namespace claw::server
