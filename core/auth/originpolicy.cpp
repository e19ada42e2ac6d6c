// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "auth/originpolicy.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::auth {

namespace {

struct Origin
{
    QString scheme; // http or https
    Authority authority; // with the port filled in
};

quint16 defaultPort(const QString &scheme)
{
    return scheme == "https"_L1 ? 443 : 80;
}

// Only what a browser sends for a page from the web: scheme, host, perhaps a port, no path.
std::optional<Origin> parseOrigin(const QString &text)
{
    const qsizetype colon = text.indexOf("://"_L1);
    if (colon < 0)
        return std::nullopt;
    const QString scheme = text.left(colon).toLower();
    if (scheme != "http"_L1 && scheme != "https"_L1)
        return std::nullopt;
    auto authority = parseAuthority(text.mid(colon + 3));
    if (!authority)
        return std::nullopt;
    authority->port = authority->port.value_or(defaultPort(scheme));
    return Origin{.scheme = scheme, .authority = *authority};
}

bool sameOrigin(const Origin &left, const Origin &right)
{
    return left.scheme == right.scheme && left.authority == right.authority;
}

bool isConfigured(const OriginPolicy &policy, const QString &origin)
{
    const auto wanted = parseOrigin(origin);
    return std::any_of(policy.allowedOrigins.begin(), policy.allowedOrigins.end(),
                       [&](const QString &entry) {
                           const auto allowed = parseOrigin(entry.trimmed());
                           if (wanted && allowed)
                               return sameOrigin(*wanted, *allowed);
                           return entry.trimmed() == origin;
                       });
}

bool isOwnAddress(const OriginPolicy &policy, const QString &host)
{
    if (host == "localhost"_L1)
        return true;
    const QHostAddress address(host);
    return !address.isNull() && (address.isLoopback() || policy.ownAddresses.contains(address));
}

bool isConfiguredHost(const OriginPolicy &policy, const QString &host)
{
    return std::any_of(policy.allowedOrigins.begin(), policy.allowedOrigins.end(),
                       [&](const QString &entry) {
                           const auto origin = parseOrigin(entry.trimmed());
                           return origin && origin->authority.host == host;
                       });
}

bool isOwnName(const OriginPolicy &policy, const QString &host)
{
    if (host == "localhost"_L1 || host.endsWith(".localhost"_L1) || host.endsWith(".ts.net"_L1))
        return true;
    const QString name = policy.hostName.toLower();
    return !name.isEmpty() && (host == name || host == name + u".local"_s);
}

QString shortened(const QString &text)
{
    constexpr qsizetype longest = 120; // The text goes back to a stranger and into the log.
    return text.size() <= longest ? text : text.left(longest) + u"..."_s;
}

bool isNameCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'-' || c == u'.' || c == u'_';
}

// The part behind the host: nothing, or a colon and a number.
std::optional<Authority> withPort(QString host, const QString &rest)
{
    if (host.endsWith(u'.'))
        host.chop(1);
    if (host.isEmpty())
        return std::nullopt;
    if (rest.isEmpty())
        return Authority{.host = host.toLower(), .port = std::nullopt};
    const QString digits = rest.mid(1);
    bool isNumber = false;
    const quint16 port = digits.toUShort(&isNumber);
    if (!rest.startsWith(u':') || !isNumber || !digits.front().isDigit())
        return std::nullopt;
    return Authority{.host = host.toLower(), .port = port};
}

} // namespace

std::optional<Authority> parseAuthority(const QString &text)
{
    if (text.startsWith(u'[')) {
        const qsizetype end = text.indexOf(u']');
        const QHostAddress address(text.mid(1, end - 1));
        if (end < 0 || address.protocol() != QAbstractSocket::IPv6Protocol)
            return std::nullopt;
        return withPort(address.toString(), text.mid(end + 1));
    }
    const auto end = std::find_if_not(text.begin(), text.end(), isNameCharacter) - text.begin();
    return withPort(text.left(end), text.mid(end));
}

Result<> checkHost(const OriginPolicy &policy, const QString &host)
{
    const auto authority = parseAuthority(host);
    if (!authority)
        return fail(ErrorCode::InvalidRequest, u"the Host header is not a host name"_s);
    const bool isAddress = !QHostAddress(authority->host).isNull();
    if (isAddress || isOwnName(policy, authority->host)
        || isConfiguredHost(policy, authority->host))
        return {};
    return fail(ErrorCode::Forbidden,
                u"host \"%1\" is not a name of this gateway"_s.arg(shortened(authority->host)),
                u"Use its address or localhost, or add the page's origin (such as https://%1) to "
                "gateway.controlUi.allowedOrigins."_s.arg(shortened(authority->host)));
}

Result<> checkOrigin(const OriginPolicy &policy, const std::optional<QString> &origin,
                     const QString &host)
{
    if (!origin)
        return {};
    if (isConfigured(policy, *origin))
        return {};
    const auto page = parseOrigin(*origin);
    if (page) {
        if (page->authority.port == policy.port && isOwnAddress(policy, page->authority.host))
            return {};
        auto target = parseAuthority(host);
        if (target)
            target->port = target->port.value_or(defaultPort(page->scheme));
        if (target == page->authority)
            return {};
    }
    return fail(
        ErrorCode::Forbidden,
        u"pages from origin \"%1\" may not connect to this gateway"_s.arg(shortened(*origin)),
        u"If you trust that page, add its origin to gateway.controlUi.allowedOrigins."_s);
}

} // namespace claw::auth
