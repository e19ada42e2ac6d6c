// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

namespace claw::remote {

//! A service as an mDNS daemon resolved it.
struct FoundService
{
    QString name;
    QString domain; //!< With the trailing dot.
    QString host;
    QString address; //!< Of that host; empty when not resolved.
    quint16 port = 0;
    QMap<QString, QString> txt;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<FoundService> fromJson(const QJsonValue &value);
};

//! A gateway that somebody on the network says is there. Nothing of it is proven: whoever is on the
//! network can say it. No secret goes to a gateway that is known from here alone.
struct Beacon
{
    QString instanceName;
    QString domain;
    QString displayName; //!< Empty, like any of these, when not said.
    QString host;
    QString address;
    quint16 port = 0; //!< Of the service; 0 when not said, as below.
    QString lanHost;
    QString tailnetDns;
    quint16 gatewayPort = 0;
    quint16 sshPort = 0;
    bool gatewayTls = false;
    QString tlsFingerprint;
    QString cliPath;
    QString role;
    QString transport;
    QMap<QString, QString> txt;

    [[nodiscard]] static Beacon of(const FoundService &service);

    //! Where to connect: the name in the tailnet, else in the LAN, else the host.
    [[nodiscard]] QString bestHost() const;
    [[nodiscard]] QString bestName() const;
    [[nodiscard]] quint16 bestPort() const;
    //! ws:// or wss://; empty when no host is known.
    [[nodiscard]] QString wsUrl() const;
    //! The members of the reference.
    [[nodiscard]] QJsonObject toJson() const;
};

//! By name, each gateway once: interfaces and address families repeat it.
[[nodiscard]] QList<Beacon> sortedBeacons(QList<Beacon> beacons);

} // namespace claw::remote
