// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "net/environmentproxies.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::net {

namespace {

QString variable(const QProcessEnvironment &environment, const QString &name)
{
    const QString lower = environment.value(name).trimmed();
    return lower.isEmpty() ? environment.value(name.toUpper()).trimmed() : lower;
}

QNetworkProxy proxyFrom(const QString &text)
{
    if (text.isEmpty())
        return QNetworkProxy(QNetworkProxy::NoProxy);
    const QUrl url(text.contains("://"_L1) ? text : u"http://"_s + text);
    if (url.host().isEmpty())
        return QNetworkProxy(QNetworkProxy::NoProxy);
    const bool socks = url.scheme().startsWith("socks"_L1);
    const int port = url.port(socks ? 1080 : 8080);
    return QNetworkProxy(socks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, url.host(),
                         static_cast<quint16>(port), url.userName(), url.password());
}

bool isLoopback(const QString &host)
{
    const QHostAddress address(host);
    return host == "localhost"_L1 || host.endsWith(".localhost"_L1) || address.isLoopback();
}

} // namespace

EnvironmentProxies::EnvironmentProxies(const QProcessEnvironment &environment)
{
    const QString all = variable(environment, u"all_proxy"_s);
    const QString http = variable(environment, u"http_proxy"_s);
    const QString https = variable(environment, u"https_proxy"_s);
    m_http = proxyFrom(http.isEmpty() ? all : http);
    m_https = proxyFrom(https.isEmpty() ? all : https);
    readExceptions(variable(environment, u"no_proxy"_s));
}

void EnvironmentProxies::readExceptions(const QString &list)
{
    static const QRegularExpression separators(u"[,\\s]+"_s);
    const QStringList entries = list.toLower().split(separators, Qt::SkipEmptyParts);
    for (const QString &entry : entries) {
        if (entry == "*"_L1) {
            m_exceptsAll = true;
        } else if (entry.contains(u'/')) {
            const auto subnet = QHostAddress::parseSubnet(entry);
            if (subnet.second >= 0)
                m_exceptions.push_back({.host = {}, .subnet = subnet});
        } else if (!QHostAddress(entry).isNull()) {
            m_exceptions.push_back({.host = entry}); // An IPv6 address is full of colons.
        } else {
            const QUrl url(u"//"_s + (entry.startsWith(u'.') ? entry.mid(1) : entry));
            if (!url.host().isEmpty())
                m_exceptions.push_back({.host = url.host(), .port = url.port()});
        }
    }
}

bool EnvironmentProxies::isException(const QString &host, int port) const
{
    const QHostAddress address(host);
    return std::any_of(m_exceptions.begin(), m_exceptions.end(), [&](const Exception &exception) {
        if (exception.host.isEmpty())
            return !address.isNull() && address.isInSubnet(exception.subnet);
        const bool isHost = host == exception.host || host.endsWith(u"."_s + exception.host);
        return isHost && (exception.port < 0 || exception.port == port);
    });
}

QList<QNetworkProxy> EnvironmentProxies::queryProxy(const QNetworkProxyQuery &query)
{
    const QString host = query.peerHostName().toLower();
    const bool isTls = query.url().scheme() == "https"_L1;
    const int port = query.url().port(isTls ? 443 : 80);
    if (m_exceptsAll || isLoopback(host) || isException(host, port))
        return {QNetworkProxy(QNetworkProxy::NoProxy)};
    return {isTls ? m_https : m_http};
}

} // namespace claw::net
