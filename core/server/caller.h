// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth/scopes.h"
#include "protocol/connectparams.h"

#include <QStringList>

namespace claw::server {

//! Who is at the other end of a connection, as decided at connect. It never changes afterwards:
//! scopes are not re-evaluated while the connection lasts.
struct Caller
{
    QString connId;
    protocol::ClientInfo client;
    auth::Role role = auth::Role::Operator;
    QStringList scopes;
    auth::Permissions permissions{role, scopes};
    QString deviceId; //!< Empty without a device identity.
    bool isSelfCheck = false; //!< The gateway itself, at start: nobody to speak of.
    QString remoteIp; //!< Empty for local clients and behind an untrusted proxy.

    //! The name shown to people.
    [[nodiscard]] QString displayName() const { return client.displayName.value_or(client.id); }
};

} // namespace claw::server
