// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/web/apiaccess.h"

#include "async/pause.h"
#include "log/categories.h"
#include "openai/apierror.h"
#include "server/web/webresponse.h"

using namespace Qt::StringLiterals;

namespace claw::server::web {

namespace {

net::HttpResponse unauthorized()
{
    return hardened(
        net::HttpResponse::json(401, openai::errorBody(u"Unauthorized"_s, "unauthorized"_L1)));
}

net::HttpResponse tooManyTries(std::chrono::milliseconds retryAfter)
{
    const QString text = auth::AttemptLimiter::refusal(retryAfter).message;
    const QByteArray body = openai::errorBody(text, "rate_limit_error"_L1);
    return retryLater(hardened(net::HttpResponse::json(429, body)), retryAfter);
}

bool isMethod(const QByteArray &wanted, const QByteArray &is)
{
    return is == wanted || (wanted == "GET" && is == "HEAD");
}

QCoro::Task<auth::TailnetProof> proofOf(auth::TailnetDirectory *tailnet, auth::ClientOrigin origin)
{
    if (!tailnet)
        co_return auth::TailnetProof::WhoisFailed;
    const auto found = co_await tailnet->loginAt(origin.tailscaleAddress);
    co_return auth::judgeTailnetLogin(origin.tailscaleUser, found);
}

} // namespace

QString bearerOf(const net::HttpHead &head)
{
    const QByteArray field = head.headers.value("Authorization").value_or(QByteArray()).trimmed();
    const QByteArrayView scheme("bearer ");
    if (field.left(scheme.size()).toLower() != scheme)
        return {};
    return QString::fromLatin1(field.sliced(scheme.size()).trimmed());
}

ApiAccess::ApiAccess(Services services)
    : m_services(std::make_shared<const Services>(std::move(services)))
{ }

ApiAccess::Admission ApiAccess::forMethod(const QByteArray &method) const
{
    return [services = m_services, method](net::HttpHead head, std::stop_token stop) {
        return judge(services, method, std::move(head), std::move(stop));
    };
}

QCoro::Task<ApiAccess::Verdict> ApiAccess::judge(ServicesPtr services, QByteArray method,
                                                 net::HttpHead head, std::stop_token stop)
{
    Verdict refusal;
    if (const auto page = services->checkPage(head); !page) {
        const QString text = page.error().message + u'\n' + page.error().hint + u'\n';
        refusal = hardened(net::HttpResponse::text(403, text.toUtf8()));
    } else if (!isMethod(method, head.method)) {
        const QByteArray allowed = method == "GET" ? QByteArray("GET, HEAD") : method;
        refusal = hardened(methodNotAllowed()).with("Allow", allowed);
    } else {
        const QString secret = bearerOf(head);
        auth::ClientOrigin origin = services->originOf(head);
        refusal = co_await checkSecret(services, secret, std::move(origin), stop);
    }
    co_return refusal;
}

//! After the wait nothing of the gateway is touched: it may be gone.
QCoro::Task<ApiAccess::Verdict> ApiAccess::checkSecret(ServicesPtr services, QString secret,
                                                       auth::ClientOrigin origin,
                                                       std::stop_token stop)
{
    if (const auto retryAfter = services->limiter.refuses(origin))
        co_return tooManyTries(*retryAfter);
    auth::Credentials credentials{.token = secret, .password = secret};
    auto decision = auth::decideSharedAuth(services->auth, origin, credentials);
    const bool claimsLogin = auth::claimsTailnetLogin(services->auth, origin);
    if (!decision && claimsLogin) {
        credentials.tailnet = co_await proofOf(services->tailnet, origin);
        if (stop.stop_requested())
            co_return unauthorized();
        decision = auth::decideSharedAuth(services->auth, origin, credentials);
    }
    const bool isStranger =
        decision && *decision == auth::AuthMethod::None && origin.untrustedProxy;
    if (decision && !isStranger) {
        services->limiter.right(origin);
        co_return std::nullopt;
    }
    if (!decision && auth::isWrongGuess(decision.error())) {
        const auth::Penalty penalty = services->limiter.wrong(origin);
        if (penalty.delay.count() > 0)
            co_await async::pause(penalty.delay, stop);
    }
    co_return unauthorized();
}

} // namespace claw::server::web
