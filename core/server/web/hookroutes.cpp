// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/web/hookroutes.h"

#include "hooks/mappingchoice.h"
#include "server/liveconfig.h"
#include "server/wakes.h"
#include "server/web/apibody.h"
#include "server/web/hookanswers.h"
#include "server/web/webresponse.h"

using namespace Qt::StringLiterals;

namespace claw::server::web {

namespace {

QCoro::Task<> wake(Wakes &wakes, std::shared_ptr<net::HttpExchange> exchange, AskedWake asked)
{
    const auto posted = co_await wakes.post(asked.text, asked.urgency);
    exchange->respond(posted ? hookWakeTaken(asked.urgency)
                             : hookRefused(503, posted.error().message));
}

net::HttpResponse refusal(const Error &error)
{
    if (error.code == ErrorCode::NotFound)
        return hardened(notFound());
    return hookRefused(error.code == ErrorCode::Unavailable ? 500 : 400, error.message);
}

} // namespace

HookRoutes::HookRoutes(const HookServices &services, HookAccess::Origin originOf)
    : m_services(services)
    , m_settings(services.conversation.config)
    , m_access(m_settings, std::move(originOf), services.conversation.clock)
{ }

Result<HookDeed> HookRoutes::deedOf(const net::HttpExchange &exchange) const
{
    const config::WebHooksConfig &settings = m_settings.current();
    const auto body = objectIn(exchange.body());
    if (!body)
        return tl::unexpected(body.error());
    const QByteArray name = hookNamedBy(exchange.head(), settings.path);
    if (name == "wake")
        return askedWakeIn(*body);
    if (name == "agent")
        return askedHookIn(*body);
    const qint64 nowMs = m_services.conversation.clock.nowMs();
    const hooks::HookCall call = hookCall(exchange.head(), name, *body, nowMs);
    const config::HookMapping *mapping = hooks::mappingFor(call, settings.mappings);
    if (!mapping)
        return fail(ErrorCode::NotFound, u"no such hook"_s);
    return mappedHook(*mapping, call);
}

void HookRoutes::serve(const std::shared_ptr<net::HttpExchange> &exchange)
{
    const Result<HookDeed> deed = deedOf(*exchange);
    if (!deed) {
        exchange->respond(refusal(deed.error()));
        return;
    }
    if (const auto *asked = std::get_if<AskedWake>(&*deed)) {
        m_scope.start(wake(m_services.wakes, exchange, *asked));
        return;
    }
    const AskedHook asked = withGmailDefaults(std::get<AskedHook>(*deed), m_settings.current(),
                                              m_services.conversation.config.document());
    m_scope.start(answerHookRun(m_services, exchange, asked, m_scope.token()));
}

void HookRoutes::addTo(net::HttpRouter &router)
{
    const auto isHook = [this](const net::HttpHead &head) {
        const config::WebHooksConfig &hooks = m_settings.current();
        return hooks.enabled && net::pathBelow(hooks.path)(head);
    };
    const auto judge = [this](net::HttpHead head, std::stop_token stop) {
        return m_access.judge(std::move(head), std::move(stop));
    };
    const auto tell = [](const net::HttpFault &fault) {
        return hookRefused(fault.status, QString::fromUtf8(fault.text));
    };
    router.add(
        {.matches = isHook,
         .handle = [this](const std::shared_ptr<net::HttpExchange> &exchange) { serve(exchange); },
         .bodyLimit = [this] { return m_settings.current().maxBodyBytes; },
         .admit = judge,
         .tellFault = tell});
}

} // namespace claw::server::web
