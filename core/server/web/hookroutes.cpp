// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/web/hookroutes.h"

#include "json/jsonwriter.h"
#include "server/wakes.h"
#include "server/web/apibody.h"
#include "server/web/webresponse.h"

using namespace Qt::StringLiterals;

namespace claw::server::web {

namespace {

net::HttpResponse refused(int status, const QString &why)
{
    json::ObjectWriter writer;
    writer.add("ok"_L1, false).add("error"_L1, why);
    return apiResponse(status, writer.take());
}

net::HttpResponse refused(const net::HttpFault &fault)
{
    return refused(fault.status, QString::fromUtf8(fault.text));
}

QCoro::Task<> wake(Wakes &wakes, std::shared_ptr<net::HttpExchange> exchange)
{
    const auto asked = objectIn(exchange->body());
    if (!asked) {
        exchange->respond(refused(400, asked.error().message));
        co_return;
    }
    const QString text = asked->value("text"_L1).toString().trimmed();
    if (text.isEmpty()) {
        exchange->respond(refused(400, u"text required"_s));
        co_return;
    }
    const bool canWait = asked->value("mode"_L1) == "next-heartbeat"_L1;
    const auto urgency = canWait ? Wakes::Urgency::NextHeartbeat : Wakes::Urgency::Now;
    const auto posted = co_await wakes.post(text, urgency);
    if (!posted) {
        exchange->respond(refused(503, posted.error().message));
        co_return;
    }
    json::ObjectWriter writer;
    writer.add("ok"_L1, true).add("mode"_L1, canWait ? "next-heartbeat"_L1 : "now"_L1);
    exchange->respond(apiResponse(200, writer.take()));
}

} // namespace

HookRoutes::HookRoutes(const LiveConfig &config, Wakes &wakes, HookAccess::Origin originOf,
                       const Clock &clock)
    : m_settings(config)
    , m_access(m_settings, std::move(originOf), clock)
    , m_wakes(wakes)
{ }

void HookRoutes::addTo(net::HttpRouter &router)
{
    const auto isHook = [this](const net::HttpHead &head) {
        const config::WebHooksConfig &hooks = m_settings.current();
        return hooks.enabled && net::pathBelow(hooks.path)(head);
    };
    const auto handle = [this](const std::shared_ptr<net::HttpExchange> &exchange) {
        if (hookNamedBy(exchange->head(), m_settings.current().path) == "wake")
            m_scope.start(wake(m_wakes, exchange));
        else
            exchange->respond(hardened(notFound()));
    };
    const auto judge = [this](net::HttpHead head, std::stop_token stop) {
        return m_access.judge(std::move(head), std::move(stop));
    };
    router.add({.matches = isHook,
                .handle = handle,
                .bodyLimit = [this] { return m_settings.current().maxBodyBytes; },
                .admit = judge,
                .tellFault = [](const net::HttpFault &fault) { return refused(fault); }});
}

} // namespace claw::server::web
