// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "nodes/nodesubscriptions.h"

namespace claw::nodes {

NodeSubscriptions::NodeSubscriptions(NodeRegistry &registry, QObject *parent)
    : QObject(parent)
    , m_registry(registry)
{
    connect(&m_registry, &NodeRegistry::left, this,
            [this](const QString &nodeId) { m_sessions.remove(nodeId); });
}

void NodeSubscriptions::subscribe(const QString &nodeId, const QString &sessionKey)
{
    if (!m_registry.find(nodeId) || m_sessions.value(nodeId).size() >= mostForNode)
        return;
    m_sessions[nodeId].insert(sessionKey);
}

void NodeSubscriptions::unsubscribe(const QString &nodeId, const QString &sessionKey)
{
    const auto it = m_sessions.find(nodeId);
    if (it == m_sessions.end())
        return;
    it->remove(sessionKey);
    if (it->isEmpty())
        m_sessions.erase(it);
}

void NodeSubscriptions::tell(const QString &sessionKey, QLatin1StringView event,
                             const QByteArray &payload) const
{
    for (auto it = m_sessions.cbegin(); it != m_sessions.cend(); ++it) {
        if (it->contains(sessionKey))
            m_registry.send(it.key(), event, payload);
    }
}

void NodeSubscriptions::tellAll(QLatin1StringView event, const QByteArray &payload) const
{
    for (auto it = m_sessions.cbegin(); it != m_sessions.cend(); ++it)
        m_registry.send(it.key(), event, payload);
}

} // namespace claw::nodes
