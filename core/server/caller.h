// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth/scopes.h"
#include "protocol/connectparams.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace claw::server {

//! What a node says of itself at connect.
struct NodeOffer
{
    QStringList caps;
    QStringList commands; //!< As declared; what may be asked of it is a rule of core/nodes.
    QJsonObject permissions;
    std::optional<QString> pathEnv;
    std::optional<QString> remoteIp; //!< Also of local ones; absent behind an untrusted proxy.
};

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
    NodeOffer offer; //!< Of nodes.

    //! What it is called by as a node.
    [[nodiscard]] QString nodeId() const { return deviceId.isEmpty() ? client.id : deviceId; }
    //! The name shown to people.
    [[nodiscard]] QString displayName() const { return client.displayName.value_or(client.id); }
};

} // namespace claw::server
