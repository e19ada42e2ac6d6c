// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QList>
#include <QPair>
#include <QString>

namespace claw::remote {

//! The DNS-SD type of a gateway (RFC 6763).
inline constexpr auto gatewayServiceType = "_clawdbot-gw._tcp";

//! What a gateway says about itself on the local network.
struct GatewayAdvert
{
    QString machineName; //!< As people know it; without ".local".
    QString hostLabel; //!< Of the host name.
    quint16 port = 0;
    QString tlsFingerprint; //!< SHA-256 in hex; empty without TLS.
    QString tailnetDns; //!< Empty when unknown.
    //! Of use to whoever has to tunnel, and more than a stranger in the network needs to know: left
    //! out where the gateway can be reached without.
    QString cliPath;
    quint16 sshPort = 0;
};

//! A service to be advertised, ready for any mDNS daemon.
struct ServiceRecord
{
    QString name; //!< At most 63 bytes of UTF-8 (RFC 1035).
    quint16 port = 0;
    QList<QPair<QString, QString>> txt; //!< Each at most 255 bytes with its "=".

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<ServiceRecord> fromJson(const QJsonValue &value);
    bool operator==(const ServiceRecord &) const = default;
};

//! The record of the reference: name "<machine> (Clawdbot)", TXT role, gatewayPort and so on.
[[nodiscard]] ServiceRecord serviceRecordOf(const GatewayAdvert &advert);

} // namespace claw::remote
