// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/approvalevents.h"

#include "approvals/approvalregistry.h"
#include "server/broadcaster.h"
#include "server/clientconnection.h"

namespace claw::server {

using approvals::ApprovalRegistry;

void announceApprovals(ApprovalRegistry &registry, Broadcaster &broadcaster, QObject *context)
{
    QObject::connect(&registry, &ApprovalRegistry::requested, context,
                     [&broadcaster](const approvals::PendingApproval &approval) {
                         broadcaster.broadcast(protocol::event::execApprovalRequested,
                                               approval.toJson());
                     });
    QObject::connect(&registry, &ApprovalRegistry::resolved, context,
                     [&broadcaster](const approvals::ApprovalResolution &resolution) {
                         broadcaster.broadcast(protocol::event::execApprovalResolved,
                                               resolution.toJson());
                     });
}

void tellOpenApprovals(const ApprovalRegistry &registry, ClientConnection &connection)
{
    const auto &kind = protocol::event::execApprovalRequested;
    if (!connection.isAmong(kind.audience))
        return;
    for (const auto &approval : registry.pending())
        connection.sendEvent(kind.name, approval.toJson());
}

} // namespace claw::server
