// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tray/gatewaylink.h"

#include "base/version.h"
#include "cli/platform.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace claw::tray {

namespace {

constexpr std::chrono::milliseconds requestDeadline = 10s;
constexpr std::chrono::milliseconds tickGrace = 1s;
constexpr std::chrono::milliseconds silencePatience = 2s; // Until a silent one is asked again.
// A gateway of this machine answers at once or not at all.
const client::Reconnector::Plan reconnectPlan{
    .backoff = {.first = 500ms, .longest = 30s, .factor = 2.0, .jitter = 0.2}, .openDeadline = 5s};

Link linkOf(const client::CloseInfo &info)
{
    using client::CloseCause;
    switch (info.cause) {
    case CloseCause::Refused:
        return Link::Refused;
    case CloseCause::Unreachable:
        return Link::NoRoute;
    case CloseCause::Tls:
        return Link::UntrustedCertificate;
    case CloseCause::NotAGateway:
        return Link::NotAGateway;
    case CloseCause::ConnectRefused:
        return client::toError(info).code == ErrorCode::NotPaired ? Link::NotPaired
                                                                  : Link::WrongSecret;
    case CloseCause::TimedOut:
    case CloseCause::TickTimeout:
        return Link::Silent;
    case CloseCause::Requested:
    case CloseCause::ByGateway:
    case CloseCause::Lost:
        return Link::Lost;
    }
    Q_UNREACHABLE();
}

protocol::ClientInfo ownInfo(const QString &instanceId)
{
    return {.id = u"gateway-client"_s,
            .displayName = u"Clawdbot tray"_s,
            .version = buildVersion(),
            .platform = cli::platformName(),
            .deviceFamily = {},
            .modelIdentifier = {},
            .mode = u"ui"_s,
            .instanceId = instanceId};
}

} // namespace

GatewayLink::GatewayLink(const cli::GatewayTarget &target, const files::StatePaths &paths,
                         const Clock &clock, Random &random)
    : m_clock(clock)
    , m_ids(random.uuid())
{
    client::ConnectOptions options;
    options.url = target.url;
    options.tlsFingerprint = target.tlsFingerprint;
    options.token = target.token;
    options.password = target.password;
    options.client = ownInfo(m_ids.first());
    options.scopes =
        QStringList{u"operator.admin"_s, u"operator.approvals"_s, u"operator.pairing"_s};
    // Without an identity (a home that cannot be written) the shared token still opens the door.
    auto identity = auth::DeviceIdentity::loadOrCreate(paths.deviceIdentityPath(), clock);
    if (identity) {
        m_identity.emplace(*std::move(identity));
        m_ids.append(m_identity->deviceId());
        m_deviceTokens.emplace(paths.deviceTokensPath(), m_identity->deviceId(), clock);
        options.identity = &*m_identity;
        options.deviceTokens = &*m_deviceTokens;
    }
    m_client = std::make_unique<client::GatewayClient>(std::move(options), clock, random);
    m_reconnector = std::make_unique<client::Reconnector>(*m_client, random, reconnectPlan);
    m_overdue.setSingleShot(true);
    connect(&m_overdue, &QTimer::timeout, this, &GatewayLink::probe);
    connect(m_client.get(), &client::GatewayClient::connected, this, &GatewayLink::onConnected);
    connect(m_client.get(), &client::GatewayClient::eventReceived, this, &GatewayLink::onEvent);
    connect(m_client.get(), &client::GatewayClient::closed, this, &GatewayLink::onClosed);
}

GatewayLink::~GatewayLink()
{
    // Whoever waits for an answer gets it now, and must not be told of the end as well.
    m_client->disconnect(this);
    m_reconnector.reset();
    m_client.reset();
}

void GatewayLink::start()
{
    m_reconnector->start();
}

void GatewayLink::tryNow()
{
    m_reconnector->tryNow();
}

void GatewayLink::probe()
{
    if (m_client->isConnected() && !m_isAsking)
        m_scope.start(askForLife());
}

QCoro::Task<> GatewayLink::askForLife()
{
    m_isAsking = true;
    const QPointer<GatewayLink> self(this);
    const QString method = u"last-heartbeat"_s;
    const QJsonValue none(QJsonValue::Undefined);
    const auto answer = co_await m_client->request(method, none, probePatience);
    if (!self)
        co_return;
    m_isAsking = false;
    if (!m_client->isConnected())
        co_return;
    if (answer || answer.error().code != ErrorCode::Timeout) {
        onSignOfLife(); // A refusal is an answer too.
        co_return;
    }
    m_overdue.start(silencePatience);
    setView({.state = Link::Silent});
}

bool GatewayLink::offers(const QString &method) const
{
    return isUp() && m_facts.methods.contains(method);
}

QCoro::Task<Result<QJsonValue>> GatewayLink::request(QString method, QJsonObject params)
{
    return m_client->request(std::move(method), std::move(params), requestDeadline);
}

void GatewayLink::onConnected(const QJsonObject &hello)
{
    m_comesBack = false;
    m_saidGoodbye = false;
    m_facts = GatewayFacts::of(hello, m_clock.monotonicMs(), m_ids);
    onSignOfLife();
    Q_EMIT connected();
    Q_EMIT factsChanged();
}

void GatewayLink::onSignOfLife()
{
    m_overdue.start(m_facts.tickInterval + tickGrace);
    if (!m_saidGoodbye)
        setView({.state = Link::Up});
}

void GatewayLink::onEvent(const QString &name, const QJsonValue &payload)
{
    if (name == "shutdown"_L1) {
        m_saidGoodbye = true;
        m_comesBack = payload["restartExpectedMs"_L1].isDouble();
        setView({.state = Link::ShutDown,
                 .detail = payload["reason"_L1].toString(),
                 .comesBack = m_comesBack});
    }
    onSignOfLife();
    const GatewayFacts before = m_facts;
    if (name == "health"_L1)
        m_facts.takeHealth(payload.toObject());
    else if (name == "presence"_L1)
        m_facts.takePresence(payload["presence"_L1].toArray(), m_ids);
    if (m_facts != before || name == "tick"_L1)
        Q_EMIT factsChanged();
    Q_EMIT eventReceived(name, payload);
}

void GatewayLink::onClosed(const client::CloseInfo &info)
{
    m_overdue.stop();
    m_facts.troubles.clear();
    const QString detail = info.detail.isEmpty() ? info.reason : info.detail;
    const Link link = linkOf(info);
    // An attempt after a goodbye finds nobody until the gateway is back: that is no news.
    const bool isStillAway = m_saidGoodbye && (link == Link::Lost || link == Link::Refused);
    if (isStillAway && m_comesBack)
        setView({.state = Link::ShutDown, .detail = detail, .comesBack = true});
    else
        setView({.state = link, .detail = detail});
    if (link == Link::Refused)
        m_comesBack = m_saidGoodbye = false;
}

void GatewayLink::setView(LinkView view)
{
    if (view == m_view)
        return;
    m_view = std::move(view);
    Q_EMIT viewChanged();
}

} // namespace claw::tray
