// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "remote/beacon.h"

#include "json/jsonreader.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::remote {

namespace {

quint16 portIn(const QString &text)
{
    bool isNumber = false;
    const uint port = text.trimmed().toUInt(&isNumber);
    return isNumber && port <= 65535 ? static_cast<quint16>(port) : quint16(0);
}

} // namespace

QJsonObject FoundService::toJson() const
{
    QJsonObject entries;
    for (auto it = txt.cbegin(); it != txt.cend(); ++it)
        entries.insert(it.key(), it.value());
    return {{u"name"_s, name},       {u"domain"_s, domain}, {u"host"_s, host},
            {u"address"_s, address}, {u"port"_s, port},     {u"txt"_s, entries}};
}

Result<FoundService> FoundService::fromJson(const QJsonValue &value)
{
    json::JsonReader in(value);
    FoundService service{.name = in.required<QString>("name"_L1),
                         .domain = in.required<QString>("domain"_L1),
                         .host = in.required<QString>("host"_L1),
                         .address = in.required<QString>("address"_L1)};
    service.port = static_cast<quint16>(in.required<int>("port"_L1));
    const QJsonObject entries = in.required<QJsonObject>("txt"_L1);
    for (auto it = entries.constBegin(); it != entries.constEnd(); ++it)
        service.txt.insert(it.key(), it.value().toString());
    return in.finish(std::move(service));
}

Beacon Beacon::of(const FoundService &service)
{
    const auto text = [&service](const QString &key) { return service.txt.value(key).trimmed(); };
    return {.instanceName = service.name,
            .domain = service.domain,
            .displayName = text(u"displayName"_s),
            .host = service.host,
            .address = service.address,
            .port = service.port,
            .lanHost = text(u"lanHost"_s),
            .tailnetDns = text(u"tailnetDns"_s),
            .gatewayPort = portIn(text(u"gatewayPort"_s)),
            .sshPort = portIn(text(u"sshPort"_s)),
            .gatewayTls = text(u"gatewayTls"_s) == "1"_L1
                || text(u"gatewayTls"_s).compare("true"_L1, Qt::CaseInsensitive) == 0,
            .tlsFingerprint = text(u"gatewayTlsSha256"_s),
            .cliPath = text(u"cliPath"_s),
            .role = text(u"role"_s),
            .transport = text(u"transport"_s),
            .txt = service.txt};
}

QString Beacon::bestHost() const
{
    if (!tailnetDns.isEmpty())
        return tailnetDns;
    return lanHost.isEmpty() ? host : lanHost;
}

QString Beacon::bestName() const
{
    return displayName.isEmpty() ? instanceName : displayName;
}

quint16 Beacon::bestPort() const
{
    return gatewayPort != 0 ? gatewayPort : port;
}

QString Beacon::wsUrl() const
{
    const QString where = bestHost();
    if (where.isEmpty() || bestPort() == 0)
        return {};
    const QString bracketed = where.contains(u':') ? u'[' + where + u']' : where;
    return u"%1://%2:%3"_s.arg(gatewayTls ? u"wss"_s : u"ws"_s, bracketed,
                               QString::number(bestPort()));
}

QJsonObject Beacon::toJson() const
{
    QJsonObject json{{u"instanceName"_s, instanceName}, {u"domain"_s, domain}};
    const auto addText = [&json](const QString &key, const QString &value) {
        if (!value.isEmpty())
            json.insert(key, value);
    };
    const auto addPort = [&json](const QString &key, quint16 value) {
        if (value != 0)
            json.insert(key, value);
    };
    addText(u"displayName"_s, displayName);
    addText(u"host"_s, host);
    addPort(u"port"_s, port);
    addText(u"lanHost"_s, lanHost);
    addText(u"tailnetDns"_s, tailnetDns);
    addPort(u"gatewayPort"_s, gatewayPort);
    addPort(u"sshPort"_s, sshPort);
    if (gatewayTls)
        json.insert(u"gatewayTls"_s, true);
    addText(u"gatewayTlsFingerprintSha256"_s, tlsFingerprint);
    addText(u"cliPath"_s, cliPath);
    addText(u"role"_s, role);
    addText(u"transport"_s, transport);
    QJsonObject entries;
    for (auto it = txt.cbegin(); it != txt.cend(); ++it)
        entries.insert(it.key(), it.value());
    json.insert(u"txt"_s, entries);
    return json;
}

QList<Beacon> sortedBeacons(QList<Beacon> beacons)
{
    std::stable_sort(beacons.begin(), beacons.end(), [](const Beacon &left, const Beacon &right) {
        return left.bestName().compare(right.bestName(), Qt::CaseInsensitive) < 0;
    });
    QSet<QString> seen;
    beacons.removeIf([&seen](const Beacon &beacon) {
        const QString key = beacon.domain + u'\n' + beacon.instanceName + u'\n' + beacon.wsUrl();
        const bool isKnown = seen.contains(key);
        seen.insert(key);
        return isKnown;
    });
    return beacons;
}

} // namespace claw::remote
