// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth/pairingstore.h"
#include "base/clock.h"
#include "nodes/noderegistry.h"

namespace claw::nodes {

//! All nodes there are: those that are connected, and the devices that were approved as nodes.
class NodeCatalog
{
public:
    //! All outlive it.
    NodeCatalog(const NodeRegistry &registry, const auth::PairingStore &devices, const Clock &clock)
        : m_registry(registry)
        , m_devices(devices)
        , m_clock(clock)
    { }

    //! {"ts","nodes":[...]}: connected ones first, then by name. What `node.list` answers.
    [[nodiscard]] QByteArray listJson() const;
    //! One node and "ts". InvalidRequest: `unknown nodeId`.
    [[nodiscard]] Result<QByteArray> describeJson(const QString &nodeId) const;

private:
    const NodeRegistry &m_registry;
    const auth::PairingStore &m_devices;
    const Clock &m_clock;
};

} // namespace claw::nodes
