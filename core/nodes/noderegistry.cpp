// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "nodes/noderegistry.h"

namespace claw::nodes {

NodeRegistry::NodeRegistry(QObject *parent)
    : QObject(parent)
{ }

void NodeRegistry::join(ConnectedNode node, Send send)
{
    const QString nodeId = node.nodeId;
    m_byConnection.insert(node.connId, nodeId);
    m_nodes.insert(nodeId, {std::move(node), std::move(send)});
    Q_EMIT joined(nodeId);
}

void NodeRegistry::leave(const QString &connId)
{
    const QString nodeId = m_byConnection.take(connId);
    if (nodeId.isEmpty())
        return;
    Q_EMIT connectionLost(nodeId, connId);
    const auto it = m_nodes.constFind(nodeId);
    if (it == m_nodes.constEnd() || it->node.connId != connId)
        return;
    m_nodes.erase(it);
    Q_EMIT left(nodeId);
}

const ConnectedNode *NodeRegistry::find(const QString &nodeId) const
{
    const auto it = m_nodes.constFind(nodeId);
    return it == m_nodes.constEnd() ? nullptr : &it->node;
}

QList<const ConnectedNode *> NodeRegistry::connected() const
{
    QList<const ConnectedNode *> nodes;
    nodes.reserve(m_nodes.size());
    for (const Entry &entry : m_nodes)
        nodes.append(&entry.node);
    return nodes;
}

bool NodeRegistry::send(const QString &nodeId, QLatin1StringView event,
                        const QByteArray &payload) const
{
    const auto it = m_nodes.constFind(nodeId);
    return it != m_nodes.constEnd() && it->send(event, payload);
}

} // namespace claw::nodes
