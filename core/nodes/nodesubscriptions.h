// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "nodes/noderegistry.h"

#include <QMap>
#include <QObject>
#include <QSet>

namespace claw::nodes {

//! Which nodes follow which conversations. They get events of these a second time, meant for them
//! alone: apps of the field listen to those.
class NodeSubscriptions : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype mostForNode = 100; //!< Further ones are ignored.

    //! The registry outlives it.
    explicit NodeSubscriptions(NodeRegistry &registry, QObject *parent = nullptr);

    void subscribe(const QString &nodeId, const QString &sessionKey);
    void unsubscribe(const QString &nodeId, const QString &sessionKey);

    //! An event of one conversation; `payload` is JSON text.
    void tell(const QString &sessionKey, QLatin1StringView event, const QByteArray &payload) const;
    //! An event for every node that follows anything.
    void tellAll(QLatin1StringView event, const QByteArray &payload) const;

private:
    NodeRegistry &m_registry;
    QMap<QString, QSet<QString>> m_sessions; //!< By node id; no empty sets.
};

} // namespace claw::nodes
