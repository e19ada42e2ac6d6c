// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace claw::nodes {

//! A device that is connected and lends what it can do.
struct ConnectedNode
{
    QString nodeId; //!< The id of its device, else that of its client.
    QString connId; //!< The connection that speaks for it.
    std::optional<QString> displayName;
    QString platform;
    QString version;
    std::optional<QString> deviceFamily;
    std::optional<QString> modelIdentifier;
    std::optional<QString> remoteIp;
    QStringList caps;
    QStringList commands; //!< Those that may be invoked; see CommandPolicy.
    std::optional<QString> pathEnv;
    QJsonObject permissions;
    qint64 connectedAtMs = 0;
};

//! Trimmed, without blanks and repetitions, in the order of UTF-16 code units.
[[nodiscard]] QStringList uniqueSorted(const QStringList &texts);

} // namespace claw::nodes
