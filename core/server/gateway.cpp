// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/gateway.h"

#include "protocol/limits.h"
#include "server/liveconfig.h"
#include "server/requestorigin.h"
#include "server/web/healthroutes.h"
#include "server/web/metricsroute.h"
#include "server/web/pageroutes.h"
#include "server/web/statusroutes.h"

#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace claw::server {

namespace {

ConversationServices conversationOf(const ControlPlaneInput &input)
{
    return {.sessions = input.sessions,
            .config = input.config,
            .intake = input.intake,
            .runner = input.runner,
            .queue = input.queue,
            .clock = input.clock};
}

} // namespace

Gateway::Gateway(ControlPlaneInput input, const net::Limits &limits, web::PageFiles page,
                 QObject *parent)
    : QObject(parent)
    , m_config(input.config)
    , m_random(input.random)
    , m_clock(input.clock)
    , m_startedAt(input.clock.monotonicMs())
    , m_page(std::move(page))
    , m_controlPlane(input)
    , m_splitter(input.clock, limits)
    , m_http(m_splitter, input.clock, limits)
    , m_hooks({.conversation = conversationOf(input),
               .wakes = m_controlPlane.wakes(),
               .random = input.random},
              [this](const net::HttpHead &head) { return originOf(head); })
    , m_access(apiAccess(input))
    , m_programs({.conversation = conversationOf(input),
                  .random = input.random,
                  .tools = input.tools,
                  .paths = input.paths},
                 m_access)
    , m_door([this](std::unique_ptr<Transport> transport, const auth::RequestOrigin &origin) {
        m_controlPlane.adopt(std::move(transport), origin);
    })
{
    m_originPolicy.hostName = QSysInfo::machineHostName();
    m_splitter.setGate([this](const net::HttpHead &head) { return refuse(head); });
    web::addHealthRoutes(m_http.router(), *this);
    m_hooks.addTo(m_http.router());
    m_programs.addTo(m_http.router());
    web::addMetricsRoute(m_http.router(),
                         {.controlPlane = m_controlPlane,
                          .ledger = input.ledger,
                          .spending = input.spending,
                          .runner = input.runner},
                         m_access, m_config);
    if (m_page.isEmpty())
        web::addStatusRoutes(m_http.router(), *this);
    else
        web::addPageRoutes(m_http.router(), *this, m_page);
    connect(&m_splitter, &net::ConnectionSplitter::upgradeRequested, &m_door,
            &WebSocketDoor::upgrade);
}

Result<net::ListenReport> Gateway::listen(const QList<QHostAddress> &addresses, quint16 port,
                                          const std::optional<QSslConfiguration> &tls)
{
    if (tls)
        m_splitter.setTls(*tls);
    auto report = m_splitter.listen(addresses, port);
    if (!report)
        return report;
    m_originPolicy.port = report->bound.front().port;
    const net::Endpoint &primary = report->bound.front();
    m_url = (tls ? u"wss://"_s : u"ws://"_s) + primary.toString();
    for (const net::Endpoint &endpoint : report->bound)
        m_originPolicy.ownAddresses.append(endpoint.address);
    m_controlPlane.start(protocol::tickInterval);
    return report;
}

Secret Gateway::openSelfCheck()
{
    const Secret token(m_random.hexToken());
    m_controlPlane.handshake().setSelfCheckToken(token);
    return token;
}

void Gateway::markReady()
{
    m_controlPlane.handshake().setSelfCheckToken(Secret());
    m_phase = u"ready"_s;
}

QCoro::Task<> Gateway::shutDown(QString reason, std::optional<qint64> restartExpectedMs,
                                std::chrono::milliseconds bound)
{
    m_phase = u"stopping"_s;
    m_splitter.close();
    co_await m_controlPlane.shutDown(std::move(reason), restartExpectedMs, bound);
}

auth::OriginPolicy Gateway::originPolicy() const
{
    auth::OriginPolicy policy = m_originPolicy;
    policy.allowedOrigins = m_config.config().gateway.controlUi.allowedOrigins;
    return policy;
}

Result<> Gateway::checkPage(const net::HttpHead &head) const
{
    const QString host = QString::fromLatin1(head.headers.value("Host").value_or(QByteArray()));
    auto origin = head.headers.value("Origin");
    if (!origin)
        origin = head.headers.value("Sec-WebSocket-Origin"); // Its name in version 8.
    return auth::checkOrigin(
        originPolicy(), origin ? std::optional(QString::fromLatin1(*origin)) : std::nullopt, host);
}

auth::ClientOrigin Gateway::originOf(const net::HttpHead &head) const
{
    return m_controlPlane.originOf(requestOriginOf(head));
}

web::ApiAccess Gateway::apiAccess(const ControlPlaneInput &input)
{
    return web::ApiAccess({.auth = input.auth,
                           .limiter = m_controlPlane.limiter(),
                           .tailnet = input.tailnet,
                           .originOf = [this](const net::HttpHead &head) { return originOf(head); },
                           .checkPage =
                               [this](const net::HttpHead &head) {
                                   auto verdict = checkPage(head);
                                   if (!verdict)
                                       m_controlPlane.refusals().note(head.peerAddress.toString(),
                                                                      verdict.error().message);
                                   return verdict;
                               }});
}

// Loopback proves nothing about a browser: any page may try to connect here (design, invariant 6).
std::optional<net::HttpResponse> Gateway::refuse(const net::HttpHead &head)
{
    const QString host = QString::fromLatin1(head.headers.value("Host").value_or(QByteArray()));
    auto verdict = auth::checkHost(originPolicy(), host);
    if (verdict && head.headers.hasToken("Upgrade", "websocket"))
        verdict = checkPage(head);
    if (verdict)
        return std::nullopt;
    m_controlPlane.refusals().note(head.peerAddress.toString(), verdict.error().message);
    if (verdict.error().code == ErrorCode::InvalidRequest) // Not a host: as the reference says it.
        return net::HttpResponse::text(500, "TypeError: Invalid URL");
    const QString text = verdict.error().message + u'\n' + verdict.error().hint + u'\n';
    return net::HttpResponse::text(403, text.toUtf8());
}

web::GatewayFacts Gateway::facts() const
{
    const config::ControlUiConfig &ui = m_config.config().gateway.controlUi;
    return {.ready = isReady(),
            .phase = m_phase,
            .problem = m_controlPlane.degradation().summary(),
            .url = m_url,
            .uptime = std::chrono::milliseconds(m_clock.monotonicMs() - m_startedAt),
            .pageEnabled = ui.enabled,
            .basePath = ui.basePath};
}

} // namespace claw::server
