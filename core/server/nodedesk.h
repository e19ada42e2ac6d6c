// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "nodes/commandpolicy.h"
#include "nodes/nodecatalog.h"
#include "nodes/nodeinvoker.h"
#include "nodes/nodepairingstore.h"
#include "nodes/noderegistry.h"
#include "nodes/nodesubscriptions.h"
#include "server/broadcaster.h"

#include <QObject>

namespace claw::server {

class ClientConnection;
class LiveConfig;

//! The nodes behind the WebSocket: turns connections into nodes and hands them what they follow.
class NodeDesk final : public QObject, public EventFollower
{
    Q_OBJECT

public:
    //! All outlive it.
    NodeDesk(const LiveConfig &config, Broadcaster &broadcaster, const auth::PairingStore &devices,
             nodes::NodePairingStore &pairing, const Clock &clock, Random &random,
             QObject *parent = nullptr);
    ~NodeDesk() override;

    //! A connection came through the handshake. Does nothing for operators.
    void admit(ClientConnection &connection);
    //! It is gone.
    void leave(const QString &connId) { m_registry.leave(connId); }
    void told(const protocol::EventKind &kind, const QByteArray &payload,
              const QString &sessionKey) override;

    //! By the configuration in force.
    [[nodiscard]] nodes::CommandPolicy policy() const;
    [[nodiscard]] const nodes::NodeRegistry &registry() const { return m_registry; }
    [[nodiscard]] const nodes::NodeCatalog &catalog() const { return m_catalog; }
    [[nodiscard]] nodes::NodeInvoker &invoker() { return m_invoker; }
    [[nodiscard]] nodes::NodeSubscriptions &subscriptions() { return m_subscriptions; }

private:
    const LiveConfig &m_config;
    Broadcaster &m_broadcaster;
    nodes::NodePairingStore &m_pairing;
    const Clock &m_clock;
    nodes::NodeRegistry m_registry;
    nodes::NodeInvoker m_invoker;
    nodes::NodeSubscriptions m_subscriptions;
    nodes::NodeCatalog m_catalog;
};

} // namespace claw::server
