// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth/attemptlimiter.h"
#include "auth/onetimecodes.h"
#include "auth/sharedauth.h"
#include "base/clock.h"
#include "base/random.h"
#include "server/broadcaster.h"
#include "server/census.h"
#include "server/clientconnection.h"
#include "server/controlplaneinput.h"
#include "server/dispatcher.h"
#include "server/eventring.h"
#include "server/handshake.h"
#include "server/healthmonitor.h"
#include "server/hellobuilder.h"
#include "server/methodregistry.h"
#include "server/nodedesk.h"
#include "server/presence.h"
#include "server/presenceannouncer.h"
#include "server/refusallog.h"
#include "server/restartnotice.h"
#include "server/restartschedule.h"
#include "server/runbroadcast.h"
#include "server/statusreport.h"
#include "server/systemevents.h"
#include "server/traffic.h"
#include "server/wakes.h"
#include "server/wslog.h"
#include "skills/skillinstaller.h"
#include "wizard/wizards.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

namespace claw::server {

class LiveConfig;

//! Everything behind the WebSocket: who is connected, what they may ask for, what they are told.
//! Knows nothing of ports and listeners; it is handed upgraded sockets (see Gateway).
class ControlPlane : public QObject
{
    Q_OBJECT

public:
    explicit ControlPlane(ControlPlaneInput input, QObject *parent = nullptr);
    ~ControlPlane() override;

    //! Starts the clockwork: tick, health.
    void start(std::chrono::milliseconds tickInterval);
    //! Takes over a WebSocket whose upgrade has just been answered.
    void adopt(std::unique_ptr<Transport> transport, const auth::RequestOrigin &request);

    //! Tells every client, then closes every connection with 1012. Ends when all requests in flight
    //! were answered and all connections are gone, at the latest after `bound`.
    QCoro::Task<> shutDown(QString reason, std::optional<qint64> restartExpectedMs,
                           std::chrono::milliseconds bound);

    //! Where slow requests are written down, from the next connection on. Outlives the control plane.
    void setRecorder(flight::FlightRecorder &recorder) { m_recorder = &recorder; }
    [[nodiscard]] HealthMonitor &health() { return m_health; }
    [[nodiscard]] Handshake &handshake() { return m_handshake; }
    [[nodiscard]] RefusalLog &refusals() { return m_refusals; }
    [[nodiscard]] auth::AttemptLimiter &limiter() { return m_limiter; }
    //! Where a client is, by what its request and the configuration say.
    [[nodiscard]] auth::ClientOrigin originOf(const auth::RequestOrigin &request) const;
    [[nodiscard]] SystemEvents &events() { return m_events; }
    [[nodiscard]] Wakes &wakes() { return m_wakes; }
    [[nodiscard]] RestartSchedule &restarts() { return m_restarts; }
    [[nodiscard]] Degradation &degradation() { return m_degradation; }
    [[nodiscard]] const Degradation &degradation() const { return m_degradation; }
    [[nodiscard]] const Traffic &traffic() const { return m_traffic; }
    [[nodiscard]] const flight::FlightRecorder *recorder() const { return m_recorder; }
    [[nodiscard]] Census census() const;
    [[nodiscard]] qsizetype clientCount() const { return m_broadcaster.receiverCount(); }

private:
    void registerMethods(const ControlPlaneInput &input);
    void sayOnceWhenProxyIsUnknown(const auth::ClientOrigin &origin);
    void openRing();
    void watchStorage();
    void onAdmitted(ClientConnection *connection);
    void onClosed(ClientConnection *connection);
    void onBurdenLessened();
    void onConfigChanged();
    [[nodiscard]] int pendingRequests() const;
    [[nodiscard]] QCoro::Task<> waitUntil(std::function<bool()> isSo, QDeadlineTimer deadline);

    LiveConfig &m_config;
    const files::StatePaths &m_paths;
    sessions::Sessions &m_sessions;
    ledger::Ledger &m_ledger;
    usage::SpendCap &m_spending;
    agent::Runner &m_runner;
    agent::InboundQueue &m_queue;
    agent::Heartbeat &m_heartbeat;
    tts::Speaker &m_speaker;
    approvals::ApprovalRegistry &m_approvals;
    const Clock &m_clock;
    Random &m_random;
    auth::AuthSettings m_auth;
    QStringList m_tailnetAddresses;

    WsLog m_wsLog;
    Traffic m_traffic;
    EventRing m_ring;
    Broadcaster m_broadcaster;
    RunBroadcast m_runs;
    Degradation m_degradation;
    HostInfo m_host;
    Presence m_presence;
    PresenceAnnouncer m_presenceAnnouncer;
    SystemEvents m_events;
    SessionOverview m_overview;
    usage::CostReport &m_costs;
    HealthMonitor m_health;
    StatusReport m_status;
    Wakes m_wakes;
    RestartSchedule m_restarts;
    RestartNoticeDelivery m_notices;
    NodeDesk m_nodes;
    wizard::Wizards m_wizards;
    skills::SkillInstaller m_installer;
    MethodRegistry m_methods;
    Dispatcher m_dispatcher;
    HelloBuilder m_hello;
    auth::AttemptLimiter m_limiter;
    auth::OneTimeCodes m_codes;
    RefusalLog m_refusals;
    Handshake m_handshake;
    flight::FlightRecorder *m_recorder = nullptr;
    std::vector<std::unique_ptr<ClientConnection>> m_connections;
    QTimer m_tick;
    std::stop_source m_lessened; //!< Ends the pause of a shutdown that waits.
    bool m_saidProxyIsUnknown = false;
};

} // namespace claw::server
