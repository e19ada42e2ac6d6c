// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "agent/bootrun.h"
#include "agent/commanddesk.h"
#include "agent/heartbeat.h"
#include "agent/intake.h"
#include "app/launch.h"
#include "approvals/approvalregistry.h"
#include "approvals/approvalsstore.h"
#include "async/taskscope.h"
#include "auth/pairingstore.h"
#include "config/configwatcher.h"
#include "cron/agentjobs.h"
#include "cron/cronservice.h"
#include "ledger/ledger.h"
#include "net/tlsidentity.h"
#include "nodes/nodepairingstore.h"
#include "process/processrunner.h"
#include "providers/modelclient.h"
#include "server/gateway.h"
#include "server/liveconfig.h"
#include "sessions/sessions.h"
#include "tts/speaker.h"
#include "usage/spendcap.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

namespace claw::app {

//! The object graph of one gateway, from the start to the next restart. Its members are in the order
//! in which they need each other, which is the order of construction and, backwards, of destruction.
class Composition : public QObject
{
    Q_OBJECT

public:
    //! Reads what is on the disk; what cannot be read leaves the gateway degraded. All but the launch
    //! outlive the composition.
    Composition(Launch launch, const Clock &clock, Random &random, auth::TailnetDirectory &tailnet);

    [[nodiscard]] const Launch &launch() const { return m_launch; }
    [[nodiscard]] server::Gateway &gateway() { return m_gateway; }
    [[nodiscard]] const server::LiveConfig &config() const { return m_config; }

    //! Opens the port; connections are served from now on.
    [[nodiscard]] Result<net::ListenReport> listen(const std::optional<net::TlsIdentity> &tls);
    //! Opens what is not needed to come up: called when the gateway is ready.
    void openLedger();
    //! What the workspace of the default agent asks for after a start.
    void playBootFile() { m_scope.start(agent::playBootFile(&m_runner, m_ports, m_scope.token())); }
    //! Says to operators and clients what is broken while the gateway runs on.
    void reportTrouble(const QString &part, const QString &text);
    //! It is not any more.
    void clearTrouble(const QString &part);

    //! Writes what a full disk has refused before.
    void keepState();

    //! Follows the configuration file from now on, by `gateway.reload`.
    void followConfig();
    //! Reads it now and applies what can be applied, whatever `gateway.reload` says (SIGHUP).
    void reloadConfig();

    //! Tells the clients, answers what is in flight, closes, and writes what is left to write. Ends
    //! within `bound`.
    [[nodiscard]] QCoro::Task<> shutDown(QString reason, std::optional<qint64> restartExpectedMs,
                                         std::chrono::milliseconds bound);
    //! After shutDown(): whether the workers of the session stores are idle by then. Blocks meanwhile.
    [[nodiscard]] bool waitForDisk(QDeadlineTimer deadline);

Q_SIGNALS:
    //! The new configuration, an update or a client asks for a gateway that starts over, and no turn is
    //! running, or those that are have had their time. May come more than once.
    void restartNeeded();

private:
    [[nodiscard]] agent::RunPorts runPorts(const Clock &clock, Random &random);
    [[nodiscard]] cron::AgentJobs::Ports jobPorts(const Clock &clock);
    [[nodiscard]] tts::Speaker::Ports speakerPorts(const Clock &clock, Random &random);
    void configureJobs();
    [[nodiscard]] QCoro::Task<> flushPairing();
    [[nodiscard]] QCoro::Task<> flushApprovals();
    [[nodiscard]] QCoro::Task<> flushNodes();
    void onConfigLoaded(const config::ConfigOutcome &outcome);
    void rememberEdit(const config::ConfigOutcome &outcome, const QString &why);
    void applyConfig(const config::ConfigOutcome &outcome);
    void restartWhenIdle();

    Launch m_launch;
    const Clock &m_clock;
    process::LocalProcessRunner m_programs;
    server::LiveConfig m_config;
    config::ConfigLoader m_loader;
    auth::PairingStore m_pairing;
    nodes::NodePairingStore m_nodePairing;
    approvals::ApprovalRegistry m_approvals;
    approvals::ApprovalsStore m_approvalRules;
    sessions::Sessions m_sessions;
    ledger::Ledger m_ledger;
    usage::SpendCap m_spending;
    providers::ModelClient m_models;
    tools::ToolRegistry m_tools;
    usage::CostReport m_costs;
    agent::RunPorts m_ports;
    agent::Runner m_runner;
    agent::InboundQueue m_queue;
    agent::CommandDesk m_commands;
    agent::MessageReader m_reader;
    agent::Intake m_intake;
    agent::Heartbeat m_heartbeat;
    std::unique_ptr<cron::Alarm> m_alarm = cron::Alarm::ofSystem();
    cron::AgentJobs m_jobs;
    cron::CronService m_cron;
    tts::Speaker m_speaker;
    server::Gateway m_gateway;
    config::ConfigWatcher m_watcher;
    QJsonObject m_remembered; //!< Of the last valid reading, see config::ForeignEdit.
    bool m_followsConfig = false;
    QTimer m_grace; //!< Active while a restart waits for running turns.
    bool m_wasAsked = false; //!< The next reading was asked for by a person.
    async::TaskScope m_scope;
};

} // namespace claw::app
