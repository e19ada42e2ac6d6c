// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

// The graph of a gateway stays whole because its parts need each other in one order.

#pragma once

#include "agent/commanddesk.h"
#include "agent/heartbeat.h"
#include "agent/intake.h"
#include "auth/deviceidentity.h"
#include "auth/pairingstore.h"
#include "config/configloader.h"
#include "cron/agentjobs.h"
#include "cron/cronservice.h"
#include "ledger/ledger.h"
#include "operatorstores.h"
#include "providers/modelclient.h"
#include "server/gateway.h"
#include "server/liveconfig.h"
#include "sessions/sessions.h"
#include "tts/speaker.h"
#include "usage/spendcap.h"
#include "wireclient.h"

#include <QTemporaryDir>

namespace claw::testing {

//! A whole gateway in this process: real sockets on a free loopback port, its own state directory.
class ServerTester
{
public:
    explicit ServerTester(auth::AuthSettings auth = {.mode = auth::AuthMode::Token,
                                                     .token = Secret(QStringLiteral("t0k"))},
                          const QByteArray &config = "{}", const net::Limits &limits = {},
                          log::WsLogMode wsLog = log::WsLogMode::Problems,
                          auth::TailnetDirectory *tailnet = nullptr)
        : m_paths(statePathsIn(m_home.path()))
        , m_loader(m_paths, QProcessEnvironment())
        , m_outcome(std::make_shared<const config::ConfigOutcome>(
              m_loader.loadText(config, m_paths.configPath)))
        , m_config(m_outcome, m_outcome)
        , m_pairing(m_paths.devicesDir(), clock, m_random)
        , m_models({.paths = m_paths,
                    .environment = {},
                    .config = [this] { return m_config.snapshot(); },
                    .clock = clock,
                    .random = m_random,
                    .offersEcho = true,
                    .localServers = {}})
        , stores(m_paths, clock, m_random)
        , sessions(m_paths, clock, m_random)
        , ledger(m_paths.stateDir, clock)
        , spending(
              {.ledger = ledger, .config = [this] { return m_config.snapshot(); }, .clock = clock})
        , costs(
              sessions.stores(), [this] { return m_config.snapshot(); }, m_paths, clock)
        , runner(runPorts())
        , queue(runPorts(), runner)
        , commands(runPorts(), runner, queue, costs)
        , reader(runPorts(), runner, queue, commands)
        , intake(runPorts(), runner, reader)
        , heartbeat(runner, runPorts())
        , m_jobs({.intake = intake,
                  .runner = runner,
                  .heartbeat = heartbeat,
                  .ledger = ledger,
                  .sessions = sessions,
                  .config = [this] { return m_config.snapshot(); },
                  .checkModel = [](const QString &) { return Result<>(); },
                  .addNotice =
                      [this](const QString &key, const QString &text, qint64 inputId) {
                          gateway.controlPlane().wakes().put(key, text, inputId);
                      },
                  .clock = clock})
        , cron({.alarm = *m_alarm, .runner = m_jobs, .clock = clock, .random = m_random})
        , speaker({.paths = m_paths,
                   .environment = {},
                   .config = [this] { return config::readTts(m_outcome->effective); },
                   .runner = m_programs,
                   .clock = clock,
                   .random = m_random})
        , gateway({.paths = m_paths,
                   .config = m_config,
                   .loader = m_loader,
                   .auth = std::move(auth),
                   .pairing = m_pairing,
                   .nodePairing = stores.nodePairing,
                   .approvals = stores.approvals,
                   .approvalRules = stores.approvalRules,
                   .sessions = sessions,
                   .ledger = ledger,
                   .spending = spending,
                   .costs = costs,
                   .models = m_models,
                   .intake = intake,
                   .runner = runner,
                   .queue = queue,
                   .heartbeat = heartbeat,
                   .cron = cron,
                   .speaker = speaker,
                   .programs = m_programs,
                   .tools = m_tools,
                   .clock = clock,
                   .random = m_random,
                   .tailnet = tailnet,
                   .wsLog = wsLog},
                  limits)
    {
        if (!m_pairing.load())
            qFatal("the pairing store of a test cannot be read");
        const auto report = gateway.listen({QHostAddress::LocalHost}, 0);
        if (!report)
            qFatal("a test gateway cannot listen");
        port = report->bound.front().port;
        cron.configure({.storePath = m_paths.stateDir + QStringLiteral("/cron/jobs.json")});
    }

    ~ServerTester()
    {
        // As in life; what waited for a connection ends from the event loop.
        QCoro::waitFor(gateway.shutDown(QStringLiteral("gateway stopping"), std::nullopt,
                                        std::chrono::seconds(2)));
        QCoreApplication::processEvents();
    }

    //! What runs of this gateway are made of.
    agent::RunPorts runPorts()
    {
        return {
            .paths = m_paths,
            .sessions = sessions,
            .ledger = ledger,
            .models = m_models,
            .tools = m_tools,
            .config = [this] { return m_config.snapshot(); },
            .takeNotices =
                [this](const QString &key) { return gateway.controlPlane().events().take(key); },
            .addNotice =
                [this](const QString &key, const QString &text) {
                    gateway.controlPlane().events().enqueue(key, text, clock.nowMs());
                },
            .spending = spending,
            .clock = clock,
            .random = m_random,
            .report =
                [this](const agent::RunRequest &request, const agent::RunEnd &end) {
                    return gateway.controlPlane().wakes().tellEnd(request, end);
                }};
    }

    //! None, unless a test adds some.
    [[nodiscard]] tools::ToolRegistry &tools() { return m_tools; }
    [[nodiscard]] const files::StatePaths &paths() const { return m_paths; }
    SystemClock clock;

private:
    QTemporaryDir m_home;
    files::StatePaths m_paths;
    SystemRandom m_random;
    config::ConfigLoader m_loader;
    std::shared_ptr<const config::ConfigOutcome> m_outcome;
    server::LiveConfig m_config;
    auth::PairingStore m_pairing;
    providers::ModelClient m_models;
    tools::ToolRegistry m_tools;

public:
    OperatorStores stores;
    sessions::Sessions sessions;
    ledger::Ledger ledger;
    usage::SpendCap spending;
    usage::CostReport costs;
    agent::Runner runner;
    agent::InboundQueue queue;
    agent::CommandDesk commands;
    agent::MessageReader reader;
    agent::Intake intake;
    agent::Heartbeat heartbeat;

private:
    std::unique_ptr<claw::cron::Alarm> m_alarm = claw::cron::Alarm::ofSystem();
    claw::cron::AgentJobs m_jobs;
    process::LocalProcessRunner m_programs{QProcessEnvironment()};

public:
    claw::cron::CronService cron;
    tts::Speaker speaker;
    server::Gateway gateway;
    quint16 port = 0;
};

} // namespace claw::testing
