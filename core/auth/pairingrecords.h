// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/secret.h"
#include "json/jsonreader.h"

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace claw::auth {

// What the pairing files hold (protocol spec 9.1 and 9.2). `rest` keeps the members of an object
// that we do not know, for whoever wrote them.

//! The token of a device for one role.
struct DeviceToken
{
    Secret token; //!< 32 hex digits.
    QString role;
    QStringList scopes; //!< Sorted, no repetitions.
    qint64 createdAtMs = 0;
    std::optional<qint64> rotatedAtMs;
    std::optional<qint64> revokedAtMs;
    std::optional<qint64> lastUsedAtMs;
    QJsonObject rest;

    //! When the value was minted.
    [[nodiscard]] qint64 issuedAtMs() const { return rotatedAtMs.value_or(createdAtMs); }
    //! Not revoked, and all these (normalized) scopes are among its own.
    [[nodiscard]] bool covers(const QStringList &wanted) const;
};

//! How a device described itself when it last connected.
struct DeviceMetadata
{
    std::optional<QString> displayName;
    std::optional<QString> platform;
    std::optional<QString> clientId;
    std::optional<QString> clientMode;
    std::optional<QString> remoteIp;

    friend bool operator==(const DeviceMetadata &, const DeviceMetadata &) = default;
};

//! A device that somebody approved.
struct PairedDevice
{
    QString deviceId;
    QString publicKey; //!< DevicePublicKey::stored().
    DeviceMetadata metadata;
    QString role; //!< Of the last connect; may be empty.
    QStringList roles; //!< All that were approved.
    QStringList scopes; //!< All that were approved, over all roles.
    QMap<QString, DeviceToken> tokens; //!< By role.
    qint64 createdAtMs = 0;
    qint64 approvedAtMs = 0;
    QJsonObject rest;

    //! Whether it was approved for this role or last came in it.
    [[nodiscard]] bool hasRole(const QString &name) const
    {
        return role == name || roles.contains(name);
    }
};

//! A device that waits for approval.
struct PendingPairing
{
    QString requestId;
    QString deviceId;
    QString publicKey;
    DeviceMetadata metadata;
    QString role;
    QStringList scopes; //!< As requested, after defaulting.
    bool silent = false; //!< The request came from this machine.
    bool isRepair = false; //!< The device was paired before.
    qint64 ts = 0;
    QJsonObject rest;
    QString source; //!< Whose quota it takes; see sourceOf(). Not stored.
};

// Compact JSON, members in the order of the format.
[[nodiscard]] QByteArray toJson(const PairedDevice &device);
[[nodiscard]] QByteArray toJson(const PendingPairing &request);
//! For clients: without token values and foreign members; the tokens are a list at the end.
[[nodiscard]] QByteArray toRedactedJson(const PairedDevice &device);

} // namespace claw::auth

namespace claw::json {

template<>
Result<auth::PairedDevice> fromJson(const QJsonValue &value);
template<>
Result<auth::PendingPairing> fromJson(const QJsonValue &value);

} // namespace claw::json
