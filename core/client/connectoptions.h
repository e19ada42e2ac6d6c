// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/secret.h"
#include "protocol/connectparams.h"

#include <QStringList>
#include <QUrl>

#include <chrono>
#include <optional>

namespace claw::auth {
class DeviceAuthStore;
class DeviceIdentity;
} // namespace claw::auth

namespace claw::client {

//! The waits of a connection; tests shorten them.
struct ConnectTimings
{
    //! Without a challenge for this long the client introduces itself without a nonce (version 1 of
    //! the signature), as old gateways expect.
    std::chrono::milliseconds challengeWait{750};
    //! The tick watch looks no more often than this, whatever the gateway's tick interval.
    std::chrono::milliseconds leastTickCheck{1000};
};

//! Where to connect, and as whom.
struct ConnectOptions
{
    QUrl url; //!< ws:// or wss://.
    Secret token; //!< The shared token; empty: none.
    Secret password; //!< Empty: none.
    //! Hex SHA-256 of the one certificate to accept, with or without colons. Replaces the check of
    //! the chain; wss:// only.
    QString tlsFingerprint;

    protocol::ClientInfo client;
    QString role = QStringLiteral("operator");
    QStringList scopes;
    QStringList caps;
    QStringList commands;
    QJsonObject permissions;
    std::optional<QString> pathEnv; //!< Nodes: where they look for programs.

    //! Signs the introduction; null: none is sent. Both outlive the client.
    const auth::DeviceIdentity *identity = nullptr;
    auth::DeviceAuthStore *deviceTokens = nullptr; //!< Tokens gateways gave us; null: not kept.

    ConnectTimings timings;
};

} // namespace claw::client
