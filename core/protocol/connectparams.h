// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/schema.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace claw::protocol {

//! Who a client says it is. Strings are as sent; ids and modes come from the closed lists of
//! protocol 3.
struct ClientInfo
{
    QString id;
    std::optional<QString> displayName;
    QString version;
    QString platform;
    std::optional<QString> deviceFamily;
    std::optional<QString> modelIdentifier;
    QString mode;
    std::optional<QString> instanceId;

    //! Comes with a question and leaves with the answer, as commands and probes do.
    [[nodiscard]] bool isPassing() const;
    [[nodiscard]] bool isCli() const { return mode == QLatin1StringView("cli"); }
    [[nodiscard]] bool isControlUi() const
    {
        return id == QLatin1StringView("clawdbot-control-ui");
    }
    [[nodiscard]] bool isWebChat() const
    {
        return mode == QLatin1StringView("webchat") || id == QLatin1StringView("webchat-ui");
    }
};

//! The proof that a client holds a device key; see core/auth/deviceidentity.h.
struct DeviceProof
{
    QString id; //!< Hex SHA-256 of the raw public key.
    QString publicKey; //!< Base64url of the raw key, or PEM.
    QString signature; //!< Base64url Ed25519 signature.
    qint64 signedAtMs = 0;
    std::optional<QString> nonce;
};

//! The parameters of `connect`.
struct ConnectParams
{
    qint64 minProtocol = 0;
    qint64 maxProtocol = 0;
    ClientInfo client;
    QStringList caps;
    QStringList commands; //!< Nodes: the commands they offer.
    QJsonObject permissions; //!< Nodes: informational.
    std::optional<QString> pathEnv;
    QString role; //!< Empty when absent: operator.
    QStringList scopes; //!< As requested, before defaulting: this is what the signature covers.
    std::optional<DeviceProof> device;
    QString authToken; //!< Exactly as sent; empty when absent.
    QString authPassword;
    bool asksToResume = false; //!< An addition to protocol 3; see docs/resume.md.
    QString resumeCursor; //!< Empty when absent: the client has none yet.
};

//! The shape of `connect` parameters; its texts are those of protocol 3.
[[nodiscard]] const Schema &connectSchema();

//! Reads parameters that passed connectSchema().
[[nodiscard]] ConnectParams readConnectParams(const QJsonObject &params);

//! The parameters as a client sends them: absent members are left out.
[[nodiscard]] QByteArray encodeConnectParams(const ConnectParams &params);

} // namespace claw::protocol
