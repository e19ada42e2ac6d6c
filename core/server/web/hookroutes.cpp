// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/web/hookroutes.h"

#include "server/wakes.h"
#include "server/web/apibody.h"
#include "server/web/hookanswers.h"
#include "server/web/webresponse.h"

using namespace Qt::StringLiterals;

namespace claw::server::web {

namespace {

QCoro::Task<> wake(Wakes &wakes, std::shared_ptr<net::HttpExchange> exchange)
{
    const auto asked = objectIn(exchange->body());
    if (!asked) {
        exchange->respond(hookRefused(400, asked.error().message));
        co_return;
    }
    const QString text = asked->value("text"_L1).toString().trimmed();
    if (text.isEmpty()) {
        exchange->respond(hookRefused(400, u"text required"_s));
        co_return;
    }
    const bool canWait = asked->value("mode"_L1) == "next-heartbeat"_L1;
    const auto urgency = canWait ? Wakes::Urgency::NextHeartbeat : Wakes::Urgency::Now;
    const auto posted = co_await wakes.post(text, urgency);
    if (!posted) {
        exchange->respond(hookRefused(503, posted.error().message));
        co_return;
    }
    exchange->respond(hookWakeTaken(urgency));
}

} // namespace

HookRoutes::HookRoutes(const HookServices &services, HookAccess::Origin originOf)
    : m_services(services)
    , m_settings(services.conversation.config)
    , m_access(m_settings, std::move(originOf), services.conversation.clock)
{ }

void HookRoutes::serve(const std::shared_ptr<net::HttpExchange> &exchange)
{
    const QByteArray name = hookNamedBy(exchange->head(), m_settings.current().path);
    if (name == "wake")
        m_scope.start(wake(m_services.wakes, exchange));
    else if (name == "agent")
        m_scope.start(answerHookRun(m_services, exchange, m_scope.token()));
    else
        exchange->respond(hardened(notFound()));
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
