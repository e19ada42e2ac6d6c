// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "remote/tailscalestatus.h"

#include "json/jsonreader.h"
#include "json/jsontext.h"

using namespace Qt::StringLiterals;

namespace claw::remote {

namespace {

Result<QJsonValue> jsonWithin(const QByteArray &output)
{
    const qsizetype begin = output.indexOf('{');
    const qsizetype end = output.lastIndexOf('}');
    if (begin < 0 || end < begin)
        return fail(ErrorCode::Unavailable, u"tailscale answered without JSON"_s);
    return json::parse(output.mid(begin, end - begin + 1));
}

QString firstText(const QJsonObject &object, std::initializer_list<QLatin1StringView> keys)
{
    for (const auto key : keys) {
        const QString text = object.value(key).toString().trimmed();
        if (!text.isEmpty())
            return text;
    }
    return {};
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue entry : value.toArray())
        texts.append(entry.toString());
    return texts;
}

} // namespace

QString TailscaleStatus::host() const
{
    if (!dnsName.isEmpty())
        return dnsName;
    return addresses.isEmpty() ? QString() : addresses.first();
}

Result<TailscaleStatus> parseTailscaleStatus(const QByteArray &output)
{
    const auto json = jsonWithin(output);
    if (!json)
        return failWithin(u"tailscale status"_s, json.error());
    const QJsonObject self = json->toObject().value("Self"_L1).toObject();
    TailscaleStatus status{.backendState = (*json)["BackendState"_L1].toString(),
                           .hasSelf = !self.isEmpty(),
                           .dnsName = self.value("DNSName"_L1).toString().trimmed(),
                           .addresses = textsOf(self.value("TailscaleIPs"_L1))};
    if (status.dnsName.endsWith(u'.'))
        status.dnsName.chop(1);
    if (json->toObject().contains("CertDomains"_L1))
        status.certDomains = textsOf((*json)["CertDomains"_L1]);
    return status;
}

Result<QString> parseWhoisLogin(const QByteArray &output)
{
    const auto json = jsonWithin(output);
    if (!json)
        return failWithin(u"tailscale whois"_s, json.error());
    const QJsonObject user = (*json)["UserProfile"_L1].toObject();
    QString login = firstText(user, {"LoginName"_L1, "Login"_L1, "login"_L1});
    if (login.isEmpty())
        login = firstText(json->toObject(), {"LoginName"_L1});
    // What Tailscale calls the owner of machines that belong to nobody.
    if (login.isEmpty() || login == "tagged-devices"_L1)
        return fail(ErrorCode::NotFound, u"tailscale whois names no user"_s);
    return login;
}

} // namespace claw::remote
