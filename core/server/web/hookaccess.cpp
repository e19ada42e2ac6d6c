// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/web/hookaccess.h"

#include "async/pause.h"
#include "server/web/apiaccess.h"
#include "server/web/webresponse.h"

using namespace Qt::StringLiterals;

namespace claw::server::web {

namespace {

QString tokenOf(const net::HttpHead &head)
{
    if (const QString bearer = bearerOf(head); !bearer.isEmpty())
        return bearer;
    const QByteArray field = head.headers.value("X-Clawdbot-Token").value_or(QByteArray());
    if (!field.trimmed().isEmpty())
        return QString::fromLatin1(field.trimmed());
    return queryOf(head).queryItemValue(u"token"_s, QUrl::FullyDecoded).trimmed();
}

net::HttpResponse unauthorized()
{
    return hardened(net::HttpResponse::text(401, "Unauthorized"));
}

net::HttpResponse tooManyTries(std::chrono::milliseconds retryAfter)
{
    const QString text = auth::AttemptLimiter::refusal(retryAfter).message;
    return retryLater(hardened(net::HttpResponse::text(429, text.toUtf8())), retryAfter);
}

} // namespace

QByteArray hookNamedBy(const net::HttpHead &head, const QByteArray &basePath)
{
    QByteArray name = head.path.mid(basePath.size());
    while (name.startsWith('/'))
        name.remove(0, 1);
    return name;
}

QUrlQuery queryOf(const net::HttpHead &head)
{
    QByteArray query = head.query;
    return QUrlQuery(QString::fromUtf8(query.replace('+', "%20")));
}

HookAccess::HookAccess(const HookSettings &settings, Origin originOf, const Clock &clock)
    : m_settings(settings)
    , m_originOf(std::move(originOf))
    , m_limiter(clock)
{ }

QCoro::Task<std::optional<net::HttpResponse>> HookAccess::judge(net::HttpHead head,
                                                                std::stop_token stop)
{
    const auth::ClientOrigin origin = m_originOf(head);
    if (const auto retryAfter = m_limiter.refuses(origin))
        co_return tooManyTries(*retryAfter);
    const config::WebHooksConfig &hooks = m_settings.current();
    const QString token = tokenOf(head);
    if (!hooks.token.matches(token)) {
        auth::Penalty penalty;
        if (!token.isEmpty())
            penalty = m_limiter.wrong(origin);
        if (penalty.delay.count() > 0)
            co_await async::pause(penalty.delay, stop);
        co_return unauthorized();
    }
    m_limiter.right(origin);
    std::optional<net::HttpResponse> refusal;
    if (head.method != "POST")
        refusal = hardened(methodNotAllowed()).with("Allow", "POST");
    else if (hookNamedBy(head, hooks.path).isEmpty())
        refusal = hardened(notFound());
    co_return refusal;
}

} // namespace claw::server::web
