// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/controlplane.h"

#include "agent/heartbeat.h"
#include "agent/intake.h"
#include "agent/runner.h"
#include "approvals/approvalregistry.h"
#include "async/pause.h"
#include "cron/cronservice.h"
#include "files/statepaths.h"
#include "json/jsonwriter.h"
#include "ledger/ledger.h"
#include "log/categories.h"
#include "log/logfield.h"
#include "protocol/limits.h"
#include "server/approvalevents.h"
#include "server/cronevents.h"
#include "server/heartbeatevent.h"
#include "server/liveconfig.h"
#include "server/methods/channelmethods.h"
#include "server/methods/methods.h"
#include "server/methods/skillmethods.h"
#include "server/methods/ttsmethods.h"
#include "server/methods/updatemethods.h"
#include "server/methods/voicemethods.h"
#include "server/methods/wizardmethods.h"
#include "server/pairingevents.h"
#include "sessions/sessions.h"
#include "tts/speaker.h"
#include "usage/spendcap.h"

#include <QNetworkInterface>
#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::server {

namespace {

// What does not end by then goes on in the next gateway.
constexpr std::chrono::milliseconds mostForRuns{2500};

} // namespace

ControlPlane::ControlPlane(ControlPlaneInput input, QObject *parent)
    : QObject(parent)
    , m_config(input.config)
    , m_paths(input.paths)
    , m_sessions(input.sessions)
    , m_ledger(input.ledger)
    , m_spending(input.spending)
    , m_runner(input.runner)
    , m_queue(input.queue)
    , m_heartbeat(input.heartbeat)
    , m_speaker(input.speaker)
    , m_approvals(input.approvals)
    , m_clock(input.clock)
    , m_random(input.random)
    , m_auth(std::move(input.auth))
    , m_tailnetAddresses(auth::tailnetAddressesAmong(QNetworkInterface::allAddresses()))
    , m_wsLog(input.wsLog)
    , m_ring(m_clock, m_random, QSysInfo::bootUniqueId())
    , m_broadcaster(m_wsLog, m_traffic)
    , m_runs(m_broadcaster, m_clock)
    , m_host(HostInfo::ofThisMachine())
    , m_presence(m_clock, m_host)
    , m_presenceAnnouncer(m_presence, m_broadcaster)
    , m_overview(m_sessions.stores())
    , m_costs(input.costs)
    , m_health(m_clock, m_broadcaster, m_overview, m_degradation, m_ledger, m_spending)
    , m_status(m_clock, m_overview, m_events, m_degradation, m_ledger, m_spending)
    , m_wakes(m_ledger, m_events, m_heartbeat, m_health, m_clock)
    , m_notices(m_paths, m_events, m_health, m_clock)
    , m_nodes(m_config, m_broadcaster, input.pairing, input.nodePairing, m_clock, m_random)
    , m_wizards(m_random, m_clock)
    , m_installer(input.programs)
    , m_dispatcher(m_methods)
    , m_hello({.commit = qEnvironmentVariable("GIT_COMMIT"),
               .configPath = m_paths.configPath,
               .stateDir = m_paths.stateDir},
              m_host, m_clock, m_methods, m_presence, m_health, m_broadcaster, m_wsLog)
    , m_limiter(m_clock)
    , m_codes(m_clock, m_random)
    , m_refusals(m_clock)
    , m_handshake({.auth = m_auth,
                   .pairing = input.pairing,
                   .limiter = m_limiter,
                   .codes = m_codes,
                   .presence = m_presence,
                   .broadcaster = m_broadcaster,
                   .hello = m_hello,
                   .ring = m_ring,
                   .wsLog = m_wsLog,
                   .clock = m_clock,
                   .tailnet = input.tailnet,
                   .allowsInsecureControlUi = [this] {
                       return m_config.config().gateway.controlUi.allowInsecureAuth;
                   }})
{
    openRing();
    connect(&input.intake, &agent::Intake::tookUp, this,
            [this](const QStringList &goingOn) { m_runs.endUnfinished(goingOn); });
    registerMethods(input);
    connect(&input.intake, &agent::Intake::wakeFound, &m_wakes, &Wakes::takeUp);
    watchStorage();
    connect(&m_runner, &agent::Runner::told, this,
            [this](const agent::RunEvent &event) { m_runs.tell(event); });
    connect(&m_heartbeat, &agent::Heartbeat::reported, this,
            [this](const agent::HeartbeatReport &report) {
                m_broadcaster.broadcast(protocol::event::heartbeat, encodeHeartbeat(report));
            });
    connect(&input.cron, &cron::CronService::happened, this, [this](const cron::CronEvent &event) {
        m_broadcaster.broadcast(protocol::event::cron, encodeCronEvent(event));
    });
    announcePairing(input.pairing, m_broadcaster, this);
    announceApprovals(m_approvals, m_broadcaster, this);
    connect(&m_config, &LiveConfig::changed, this, &ControlPlane::onConfigChanged);
    connect(&m_degradation, &Degradation::changed, this, [this] { m_status.invalidate(); });
    connect(&m_tick, &QTimer::timeout, this, [this] {
        json::ObjectWriter payload;
        payload.add("ts"_L1, m_clock.nowMs());
        m_broadcaster.broadcast(protocol::event::tick, payload.take());
    });
    onConfigChanged();
}

ControlPlane::~ControlPlane() = default;

void ControlPlane::openRing()
{
    m_broadcaster.setRing(&m_ring);
    if (const auto opened = m_ring.open(m_paths.stateDir + u"/events.ring"_s); !opened)
        qCWarning(lcServer).noquote()
            << "clients that reconnect cannot be told what they missed:" << opened.error().message;
    m_runs.setUnfinished(unfinishedRuns(m_ring.all()));
}

void ControlPlane::registerMethods(const ControlPlaneInput &input)
{
    addHealthMethods(m_methods, m_health, m_status);
    addLogMethods(m_methods, m_config, m_paths);
    addConfigMethods(m_methods, input.loader, m_clock);
    addConfigEdits(m_methods, input.loader, m_clock, m_restarts);
    addUpdateMethods(m_methods, m_paths, m_clock, m_restarts);
    addChannelMethods(m_methods, m_clock);
    addSkillMethods(m_methods, input.loader, m_config, m_clock, m_installer);
    addTtsMethods(m_methods, m_speaker);
    addVoiceMethods(m_methods, m_broadcaster, m_paths.settingsDir(), m_clock);
    addWizardMethods(m_methods, m_wizards, input.loader, m_clock);
    addHeartbeatMethods(m_methods, m_heartbeat, m_wakes);
    addModelMethods(m_methods, input.models);
    addUsageMethods(m_methods, m_costs, m_clock);
    addApprovalMethods(m_methods, m_approvals, input.approvalRules);
    addDeviceMethods(m_methods, input.pairing);
    addDashboardMethods(m_methods, m_codes, m_config);
    addNodeMethods(m_methods, m_nodes);
    addNodePairingMethods(m_methods, input.nodePairing);
    addPresenceMethods(m_methods, m_presence, m_presenceAnnouncer, m_events, m_health, m_clock);
    addSessionQuestions(m_methods, m_sessions, m_config, m_clock);
    addChatMethods(m_methods, m_sessions, m_config, m_clock, m_broadcaster);
    addAgentMethods(m_methods, m_sessions, m_config, m_paths);
    const ConversationServices conversation{.sessions = m_sessions,
                                            .config = m_config,
                                            .intake = input.intake,
                                            .runner = m_runner,
                                            .queue = m_queue,
                                            .clock = m_clock};
    addSessionChanges(m_methods, conversation);
    addAgentRuns(m_methods, conversation);
    addChatRuns(m_methods, conversation);
    addCronMethods(m_methods, input.cron);
    addNodeEvents(m_methods, {conversation, m_nodes, m_events, m_heartbeat, m_random});
}

//! What the disk refuses is shown to whoever asks how the gateway is.
void ControlPlane::watchStorage()
{
    const auto &stores = m_sessions.stores();
    connect(&stores, &sessions::SessionStores::troubled, &m_degradation,
            [this](const QString &text) { m_degradation.report(u"sessions"_s, text); });
    connect(&stores, &sessions::SessionStores::recovered, &m_degradation,
            [this] { m_degradation.clear(u"sessions"_s); });
    connect(&m_ledger, &ledger::Ledger::troubled, &m_degradation, [this](const QString &text) {
        qCWarning(lcServer).noquote() << text;
        m_degradation.report(u"ledger"_s, text);
    });
    connect(&m_ledger, &ledger::Ledger::recovered, &m_degradation,
            [this] { m_degradation.clear(u"ledger"_s); });
    connect(&m_ledger, &ledger::Ledger::countsChanged, this, [this] { m_status.invalidate(); });
    connect(&m_spending, &usage::SpendCap::changed, this, [this] { m_status.invalidate(); });
}

void ControlPlane::start(std::chrono::milliseconds tickInterval)
{
    m_tick.start(tickInterval);
    m_health.requestRefresh();
    m_notices.start();
}

auth::ClientOrigin ControlPlane::originOf(const auth::RequestOrigin &request) const
{
    const auth::AddressPolicy policy{.trustedProxies = m_config.config().gateway.trustedProxies,
                                     .ownTailnetAddresses = m_tailnetAddresses};
    return auth::resolveClientOrigin(request, policy);
}

void ControlPlane::adopt(std::unique_ptr<Transport> transport, const auth::RequestOrigin &request)
{
    auto origin = originOf(request);
    sayOnceWhenProxyIsUnknown(origin);
    auto connection = std::make_unique<ClientConnection>(
        std::move(transport), std::move(origin), m_random.uuid(), m_random.uuid(),
        ConnectionServices{.handshake = m_handshake,
                           .dispatcher = m_dispatcher,
                           .broadcaster = m_broadcaster,
                           .refusals = m_refusals,
                           .wsLog = m_wsLog,
                           .traffic = m_traffic,
                           .clock = m_clock,
                           .recorder = m_recorder});
    m_traffic.opened();
    ClientConnection *raw = connection.get();
    connect(raw, &ClientConnection::admitted, this, [this, raw] { onAdmitted(raw); });
    connect(raw, &ClientConnection::answeredLate, this, &ControlPlane::onBurdenLessened);
    connect(raw, &ClientConnection::closed, this, [this, raw] { onClosed(raw); });
    m_connections.push_back(std::move(connection));
    raw->start();
}

void ControlPlane::sayOnceWhenProxyIsUnknown(const auth::ClientOrigin &origin)
{
    if (!origin.untrustedProxy || origin.tailscaleProxy
        || std::exchange(m_saidProxyIsUnknown, true))
        return;
    qCWarning(lcServer).noquote()
        << "a client came through a proxy that is not in gateway.trustedProxies; its address is"
        << "unknown, and such clients count as strangers. proxy=" << origin.clientIp;
}

void ControlPlane::onAdmitted(ClientConnection *connection)
{
    m_nodes.admit(*connection);
    tellOpenApprovals(m_approvals, *connection);
    m_health.requestRefresh();
}

void ControlPlane::onClosed(ClientConnection *connection)
{
    const auto it =
        std::find_if(m_connections.begin(), m_connections.end(),
                     [connection](const auto &owned) { return owned.get() == connection; });
    if (it == m_connections.end())
        return;
    const auto caller = connection->caller();
    m_nodes.leave(connection->connId());
    it->release()->deleteLater(); // It is in the middle of its own signal.
    m_connections.erase(it);
    onBurdenLessened();
    if (caller && !caller->client.isCli()) {
        m_presence.disconnected(Presence::keyOf(*caller));
        m_presenceAnnouncer.changed();
    }
}

void ControlPlane::onConfigChanged()
{
    m_sessions.stores().configure(m_config.snapshot());
    m_runner.configure(m_config.config());
    m_spending.reconsider();
    m_heartbeat.configure();
    m_health.setRoster(AgentRoster::from(m_config.config(), m_paths));
    m_status.invalidate();
}

Census ControlPlane::census() const
{
    Census census;
    for (const auto &connection : m_connections) {
        if (!connection->caller())
            ++census.strangers;
        else if (connection->caller()->role == auth::Role::Node)
            ++census.nodes;
        else
            ++census.operators;
    }
    return census;
}

int ControlPlane::pendingRequests() const
{
    int pending = 0;
    for (const auto &connection : m_connections)
        pending += connection->pendingRequests();
    return pending;
}

// The gateway waits for us to end before it goes, so `this` lives on.
QCoro::Task<> ControlPlane::waitUntil(std::function<bool()> isSo, QDeadlineTimer deadline)
{
    while (!isSo() && !deadline.hasExpired()) {
        m_lessened = std::stop_source();
        const std::chrono::milliseconds left(deadline.remainingTime());
        const auto lessened = m_lessened.get_token();
        co_await async::pause(left, lessened);
    }
}

// A request that took its time was answered, or a connection ended.
void ControlPlane::onBurdenLessened()
{
    m_lessened.request_stop();
}

QCoro::Task<> ControlPlane::shutDown(QString reason, std::optional<qint64> restartExpectedMs,
                                     std::chrono::milliseconds bound)
{
    const QDeadlineTimer deadline(bound);
    m_tick.stop();
    m_approvals.stopWaiting(); // A person may take minutes; the question survives.
    m_nodes.invoker().stopWaiting();
    m_wizards.stop();
    m_speaker.stop();
    m_installer.stop();
    json::ObjectWriter payload;
    payload.add("reason"_L1, reason);
    payload.add("restartExpectedMs"_L1,
                restartExpectedMs ? QJsonValue(*restartExpectedMs) : QJsonValue());
    m_broadcaster.broadcast(protocol::event::shutdown, payload.take());

    const std::chrono::milliseconds forRuns =
        std::min<std::chrono::milliseconds>(bound, mostForRuns);
    co_await m_runner.drain(forRuns);
    const std::function<bool()> noneIsPending = [this] { return pendingRequests() == 0; };
    co_await waitUntil(noneIsPending, deadline);
    // Closing takes connections off the list when they have nothing left to write.
    std::vector<QPointer<ClientConnection>> open;
    for (const auto &connection : m_connections)
        open.emplace_back(connection.get());
    for (const auto &connection : open) {
        if (connection)
            connection->close(protocol::CloseCode::ServiceRestart, u"service restart"_s);
    }
    const std::function<bool()> nobodyIsLeft = [this] { return m_connections.empty(); };
    co_await waitUntil(nobodyIsLeft, deadline);
    if (!m_connections.empty())
        qCWarning(lcServer) << "connections cut at shutdown"
                            << log::field("count", m_connections.size());
    m_connections.clear();
}

} // namespace claw::server
