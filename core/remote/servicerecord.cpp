// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "remote/servicerecord.h"

#include "json/jsonreader.h"

using namespace Qt::StringLiterals;

namespace claw::remote {

namespace {

constexpr qsizetype longestName = 63;
constexpr qsizetype longestTxt = 255;

//! The longest beginning of `text` that takes no more than `bytes` as UTF-8.
QString fitting(QString text, qsizetype bytes)
{
    while (text.toUtf8().size() > bytes)
        text.chop(text.size() > 1 && text.back().isLowSurrogate() ? 2 : 1);
    return text;
}

QString instanceName(const QString &machine)
{
    const auto suffix = u" (Clawdbot)"_s;
    const QString name = machine.trimmed().isEmpty() ? u"Gateway"_s : machine.trimmed();
    if (name.contains("clawdbot"_L1, Qt::CaseInsensitive))
        return fitting(name, longestName);
    return fitting(name, longestName - suffix.size()).trimmed() + suffix;
}

QString displayName(QString instance)
{
    const auto suffix = u" (Clawdbot)"_s;
    if (instance.endsWith(suffix))
        instance.chop(suffix.size());
    return instance;
}

} // namespace

QJsonObject ServiceRecord::toJson() const
{
    QJsonArray entries;
    for (const auto &[key, value] : txt)
        entries.append(QString(key + u'=' + value));
    return {{u"name"_s, name}, {u"port"_s, port}, {u"txt"_s, entries}};
}

Result<ServiceRecord> ServiceRecord::fromJson(const QJsonValue &value)
{
    json::JsonReader in(value);
    ServiceRecord record{.name = in.required<QString>("name"_L1)};
    const int port = in.required<int>("port"_L1);
    for (const QString &entry : in.required<QStringList>("txt"_L1))
        record.txt.append({entry.section(u'=', 0, 0), entry.section(u'=', 1)});
    record.port = static_cast<quint16>(port);
    return in.finish(std::move(record));
}

ServiceRecord serviceRecordOf(const GatewayAdvert &advert)
{
    ServiceRecord record{.name = instanceName(advert.machineName), .port = advert.port};
    const auto add = [&record](const QString &key, const QString &value) {
        const bool fits = (key + u'=' + value).toUtf8().size() <= longestTxt;
        if (!value.isEmpty() && fits)
            record.txt.append({key, value});
    };
    const QString host = advert.hostLabel.isEmpty() ? u"clawdbot"_s : advert.hostLabel;
    add(u"role"_s, u"gateway"_s);
    add(u"gatewayPort"_s, QString::number(advert.port));
    add(u"lanHost"_s, host + u".local"_s);
    add(u"displayName"_s, displayName(record.name));
    if (!advert.tlsFingerprint.isEmpty()) {
        add(u"gatewayTls"_s, u"1"_s);
        add(u"gatewayTlsSha256"_s, advert.tlsFingerprint);
    }
    add(u"tailnetDns"_s, advert.tailnetDns);
    add(u"cliPath"_s, advert.cliPath);
    if (advert.sshPort != 0)
        add(u"sshPort"_s, QString::number(advert.sshPort));
    add(u"transport"_s, u"gateway"_s);
    return record;
}

} // namespace claw::remote
