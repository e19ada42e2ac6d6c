// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "nodes/connectednode.h"

#include <QByteArray>
#include <QMap>
#include <QObject>

#include <functional>

namespace claw::nodes {

/*! The nodes that are connected. A node that connects again is reached through its newest connection;
    that the older one closes then means nothing.
*/
class NodeRegistry : public QObject
{
    Q_OBJECT

public:
    //! Sends an event to one node; `payload` is JSON text. False when it cannot be sent.
    using Send = std::function<bool(QLatin1StringView event, const QByteArray &payload)>;

    explicit NodeRegistry(QObject *parent = nullptr);

    void join(ConnectedNode node, Send send);
    void leave(const QString &connId);

    //! nullptr when it is not connected. Valid until control returns to the event loop.
    [[nodiscard]] const ConnectedNode *find(const QString &nodeId) const;
    //! The node of a connection, also when a newer one speaks for it; empty for no node.
    [[nodiscard]] QString nodeOf(const QString &connId) const { return m_byConnection[connId]; }
    [[nodiscard]] QList<const ConnectedNode *> connected() const;
    //! False when the node is gone.
    bool send(const QString &nodeId, QLatin1StringView event, const QByteArray &payload) const;

Q_SIGNALS:
    void joined(const QString &nodeId);
    //! Nothing speaks for the node any more, or, after `joined`, something newer does.
    void connectionLost(const QString &nodeId, const QString &connId);
    void left(const QString &nodeId);

private:
    struct Entry
    {
        ConnectedNode node;
        Send send;
    };

    QMap<QString, Entry> m_nodes; //!< By node id.
    QMap<QString, QString> m_byConnection; //!< Node ids.
};

} // namespace claw::nodes
