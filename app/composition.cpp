// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "app/composition.h"

#include "app/remoteaccess.h"
#include "app/workspacerepository.h"
#include "config/foreignedit.h"
#include "config/modelreference.h"
#include "config/reloadplan.h"
#include "log/categories.h"
#include "server/web/builtinpage.h"
#include "tools/builtintools.h"

#include <QCoroFuture>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace claw::app {

namespace {

constexpr std::chrono::seconds mostForTurns{60}; // Before a restart that nobody is in a hurry for.

auth::AuthSettings authSettings(const config::EffectiveAuth &effective)
{
    auth::AuthSettings settings{.token = effective.token,
                                .password = effective.password,
                                .allowTailscale = effective.allowTailscale};
    switch (effective.mode) {
    case config::EffectiveAuthMode::None:
        settings.mode = auth::AuthMode::None;
        break;
    case config::EffectiveAuthMode::Token:
        settings.mode = auth::AuthMode::Token;
        break;
    case config::EffectiveAuthMode::Password:
        settings.mode = auth::AuthMode::Password;
        break;
    }
    return settings;
}

QString issuesOnOneLine(const config::ConfigIssues &issues)
{
    QStringList texts;
    for (const auto &issue : issues)
        texts.append((issue.path.isEmpty() ? u"<root>"_s : issue.path) + u": "_s + issue.message);
    return texts.join(u", "_s);
}

//! On a worker: it waits for the disk.
void rememberLater(const config::ConfigOutcome &outcome, const QString &path)
{
    QThreadPool::globalInstance()->start([outcome, path] {
        if (const auto kept = config::rememberLastGood(outcome, path); !kept)
            qCWarning(lcConfig).noquote() << kept.error().message;
    });
}

} // namespace

Composition::Composition(Launch launch, const Clock &clock, Random &random,
                         auth::TailnetDirectory &tailnet)
    : m_launch(std::move(launch))
    , m_clock(clock)
    , m_programs(environmentOfPrograms(m_launch.environment))
    , m_config(std::make_shared<config::ConfigOutcome>(m_launch.config.inForce),
               std::make_shared<config::ConfigOutcome>(m_launch.config.current))
    , m_loader(m_launch.paths, m_launch.environment)
    , m_pairing(m_launch.paths.devicesDir(), clock, random)
    , m_nodePairing(m_launch.paths.nodesDir(), clock, random)
    , m_approvals(m_launch.paths.stateDir, clock, random)
    , m_approvalRules({m_launch.paths.execApprovalsPath(), clock, random})
    , m_sessions(m_launch.paths, clock, random)
    , m_ledger(m_launch.paths.stateDir, clock)
    , m_spending(
          {.ledger = m_ledger, .config = [this] { return m_config.snapshot(); }, .clock = clock})
    , m_models({.paths = m_launch.paths,
                .environment = m_launch.environment,
                .config = [this] { return m_config.snapshot(); },
                .clock = clock,
                .random = random,
                .offersEcho = m_launch.paths.profile == "dev"_L1})
    , m_costs(
          m_sessions.stores(), [this] { return m_config.snapshot(); }, m_launch.paths, clock)
    , m_ports(runPorts(clock, random))
    , m_runner(m_ports)
    , m_queue(m_ports, m_runner)
    , m_commands(m_ports, m_runner, m_queue, m_costs)
    , m_reader(m_ports, m_runner, m_queue, m_commands)
    , m_intake(m_ports, m_runner, m_reader)
    , m_heartbeat(m_runner, m_ports)
    , m_jobs(jobPorts(clock))
    , m_cron({.alarm = *m_alarm, .runner = m_jobs, .clock = clock, .random = random})
    , m_speaker(speakerPorts(clock, random))
    , m_gateway({.paths = m_launch.paths,
                 .config = m_config,
                 .loader = m_loader,
                 .auth = authSettings(m_launch.plan.auth),
                 .pairing = m_pairing,
                 .nodePairing = m_nodePairing,
                 .approvals = m_approvals,
                 .approvalRules = m_approvalRules,
                 .sessions = m_sessions,
                 .ledger = m_ledger,
                 .spending = m_spending,
                 .costs = m_costs,
                 .models = m_models,
                 .intake = m_intake,
                 .runner = m_runner,
                 .queue = m_queue,
                 .heartbeat = m_heartbeat,
                 .cron = m_cron,
                 .speaker = m_speaker,
                 .programs = m_programs,
                 .tools = m_tools,
                 .clock = clock,
                 .random = random,
                 .tailnet = &tailnet,
                 .wsLog = m_launch.choices.wsLog},
                {}, server::web::builtInPage())
    , m_watcher(m_loader, m_launch.config.current)
{
    if (const auto loaded = m_pairing.load(); !loaded)
        reportTrouble(u"devices"_s, loaded.error().message);
    m_nodePairing.load();
    m_approvals.load();
    if (const auto &problem = m_launch.config.problem)
        reportTrouble(u"config"_s, problem->text() + u"; fix: "_s + problem->fix);
    tools::addFileTools(m_tools, m_launch.paths);
    tools::addSessionTools(m_tools, m_sessions, clock, {});
    m_intake.recover();
    connect(&m_watcher, &config::ConfigWatcher::loaded, this, &Composition::onConfigLoaded);
    connect(&m_gateway.controlPlane().restarts(), &server::RestartSchedule::due, this,
            &Composition::restartWhenIdle);
    m_grace.setSingleShot(true);
    connect(&m_grace, &QTimer::timeout, this, [this] {
        qCWarning(lcApp) << "restart: turns are still running and are interrupted";
        Q_EMIT restartNeeded();
    });
    connect(&m_runner, &agent::Runner::idle, this, [this] {
        if (m_grace.isActive())
            Q_EMIT restartNeeded();
    });
    m_remembered = m_launch.config.previous;
    if (!m_remembered.isEmpty())
        rememberEdit(m_launch.config.current, u"while the gateway was not running"_s);
}

agent::RunPorts Composition::runPorts(const Clock &clock, Random &random)
{
    return {.paths = m_launch.paths,
            .sessions = m_sessions,
            .ledger = m_ledger,
            .models = m_models,
            .tools = m_tools,
            .config = [this] { return m_config.snapshot(); },
            .takeNotices =
                [this](const QString &sessionKey) {
                    return m_gateway.controlPlane().events().take(sessionKey);
                },
            .addNotice =
                [this, &clock](const QString &sessionKey, const QString &text) {
                    m_gateway.controlPlane().events().enqueue(sessionKey, text, clock.nowMs());
                },
            .spending = m_spending,
            .clock = clock,
            .random = random,
            .report =
                [this](const agent::RunRequest &request, const agent::RunEnd &end) {
                    return m_gateway.controlPlane().wakes().tellEnd(request, end);
                },
            .makeRepository =
                [this](const QString &directory, std::stop_token stop) {
                    return makeRepository(m_programs, directory, std::move(stop));
                },
            .skills =
                [this](const QString &agentId) {
                    return skills::SkillSetting::of(agentId, m_config.config().agents,
                                                    m_config.document(), m_launch.paths,
                                                    m_launch.environment);
                }};
}

cron::AgentJobs::Ports Composition::jobPorts(const Clock &clock)
{
    return {.intake = m_intake,
            .runner = m_runner,
            .heartbeat = m_heartbeat,
            .ledger = m_ledger,
            .sessions = m_sessions,
            .config = [this] { return m_config.snapshot(); },
            .checkModel = [this](const QString &model) -> Result<> {
                return config::resolveModelRef(m_config.document(), model)
                    .map([](const config::ModelRef &) {});
            },
            .addNotice =
                [this](const QString &sessionKey, const QString &text, qint64 inputId) {
                    m_gateway.controlPlane().wakes().put(sessionKey, text, inputId);
                },
            .clock = clock};
}

tts::Speaker::Ports Composition::speakerPorts(const Clock &clock, Random &random)
{
    return {.paths = m_launch.paths,
            .environment = m_launch.environment,
            .config = [this] { return config::readTts(m_config.document()); },
            .runner = m_programs,
            .clock = clock,
            .random = random};
}

void Composition::openLedger()
{
    m_ledger.open();
    connect(&m_config, &server::LiveConfig::changed, this, &Composition::configureJobs);
    configureJobs();
}

void Composition::configureJobs()
{
    const config::CronConfig wanted = config::readCron(m_config.document());
    m_runner.setLaneWidth(u"cron"_s, wanted.maxConcurrentRuns);
    m_cron.configure(cron::CronSettings::of(wanted, m_launch.paths, m_launch.environment));
}

Result<net::ListenReport> Composition::listen(const std::optional<net::TlsIdentity> &tls)
{
    const auto &bind = m_launch.plan.bind;
    const QList<QHostAddress> addresses = QList<QHostAddress>{bind.primary} + bind.others;
    const auto port = m_launch.plan.port;
    return m_gateway.listen(addresses, port,
                            tls ? std::optional(tls->configuration) : std::nullopt);
}

void Composition::reportTrouble(const QString &part, const QString &text)
{
    m_gateway.controlPlane().degradation().report(part, text);
}

void Composition::clearTrouble(const QString &part)
{
    m_gateway.controlPlane().degradation().clear(part);
}

void Composition::keepState()
{
    m_scope.start(flushPairing());
    m_scope.start(flushApprovals());
    m_scope.start(flushNodes());
    m_ledger.retry();
    if (m_config.file().valid)
        rememberLater(m_config.file(), m_launch.paths.lastGoodPath());
}

QCoro::Task<> Composition::flushPairing()
{
    const auto flushed = co_await m_pairing.flush();
    if (!flushed)
        qCWarning(lcApp).noquote() << "devices not written:" << flushed.error().message;
}

QCoro::Task<> Composition::flushApprovals()
{
    const auto written = m_approvals.flush();
    const auto flushed = co_await written;
    if (!flushed)
        qCWarning(lcApp).noquote() << "approvals not written:" << flushed.error().message;
}

QCoro::Task<> Composition::flushNodes()
{
    const auto flushed = co_await m_nodePairing.flush();
    if (!flushed)
        qCWarning(lcApp).noquote() << "nodes not written:" << flushed.error().message;
}

void Composition::followConfig()
{
    m_followsConfig = true;
    m_watcher.setDebounce(m_config.config().gateway.reload.debounce);
}

void Composition::reloadConfig()
{
    m_wasAsked = true;
    m_watcher.reload();
}

void Composition::onConfigLoaded(const config::ConfigOutcome &outcome)
{
    rememberEdit(outcome, {});
    const bool wasAsked = std::exchange(m_wasAsked, false);
    if (!wasAsked && !m_followsConfig)
        return;
    if (!outcome.valid) {
        const auto problem = config::Diagnostic::of(outcome);
        qCWarning(lcConfig).noquote()
            << "config reload skipped (invalid config):" << issuesOnOneLine(outcome.issues);
        reportTrouble(u"config"_s, problem.text() + u"; fix: "_s + problem.fix);
        m_config.replace(std::make_shared<config::ConfigOutcome>(outcome));
        return;
    }
    m_gateway.controlPlane().degradation().clear(u"config"_s);
    applyConfig(outcome);
}

//! On a worker: it waits for the disk and for whoever else edits.
void Composition::rememberEdit(const config::ConfigOutcome &outcome, const QString &why)
{
    if (!outcome.valid)
        return;
    config::ForeignEdit edit{.before = std::exchange(m_remembered, outcome.resolved),
                             .after = outcome,
                             .seenAtMs = m_clock.nowMs(),
                             .why = why};
    QThreadPool::globalInstance()->start([loader = m_loader, edit = std::move(edit)] {
        if (const auto kept = config::rememberForeignEdit(loader, edit); !kept)
            qCWarning(lcConfig).noquote() << "an edit is not remembered:" << kept.error().message;
    });
}

void Composition::applyConfig(const config::ConfigOutcome &outcome)
{
    const auto &before = m_config.document();
    const auto mode = outcome.config->gateway.reload.mode;
    const auto plan = config::planReload(before, outcome.effective, mode);
    if (const auto line = plan.logLine(); !line.isEmpty())
        qCInfo(lcConfig).noquote() << line;
    switch (plan.decision) {
    case config::ReloadDecision::Restart:
        // Whoever asked for one will get it, and one is enough.
        if (!m_gateway.controlPlane().restarts().isPending())
            restartWhenIdle();
        return;
    case config::ReloadDecision::Refused:
    case config::ReloadDecision::Disabled:
        return;
    case config::ReloadDecision::Nothing:
    case config::ReloadDecision::ApplyHot:
        m_config.replace(std::make_shared<config::ConfigOutcome>(outcome));
        m_watcher.setDebounce(outcome.config->gateway.reload.debounce);
        rememberLater(outcome, m_launch.paths.lastGoodPath());
        return;
    }
}

//! A turn is worth waiting for, but not for ever: what is asked for meanwhile waits for the restart.
void Composition::restartWhenIdle()
{
    if (m_grace.isActive())
        return;
    const int running = m_runner.hold();
    if (running == 0) {
        Q_EMIT restartNeeded();
        return;
    }
    qCInfo(lcApp).noquote() << u"restart: waits for %1 running turns, at most %2 s"_s.arg(
        QString::number(running), QString::number(mostForTurns.count()));
    m_grace.start(mostForTurns);
}

QCoro::Task<> Composition::shutDown(QString reason, std::optional<qint64> restartExpectedMs,
                                    std::chrono::milliseconds bound)
{
    m_scope.cancel(); // What has not begun shall not.
    co_await m_gateway.shutDown(std::move(reason), restartExpectedMs, bound);
    co_await flushPairing();
    co_await flushApprovals();
    co_await flushNodes();
    const auto stored = co_await m_sessions.stores().flush();
    if (!stored)
        qCWarning(lcApp).noquote() << stored.error().message;
    co_await m_cron.flush();
    co_await m_ledger.flush();
}

bool Composition::waitForDisk(QDeadlineTimer deadline)
{
    return m_sessions.stores().disk().waitForDone(int(deadline.remainingTime()));
}

} // namespace claw::app
