// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

namespace claw::approvals {
class ApprovalRegistry;
}

class QObject;

namespace claw::server {

class Broadcaster;
class ClientConnection;

//! Tells operators about commands that wait for their decision and about decisions, for as long as
//! `context` lives. One that expires is not announced: clients know the time.
void announceApprovals(approvals::ApprovalRegistry &registry, Broadcaster &broadcaster,
                       QObject *context);

//! Tells an operator who has just come what is open, as if it were asked now.
void tellOpenApprovals(const approvals::ApprovalRegistry &registry, ClientConnection &connection);

} // namespace claw::server
