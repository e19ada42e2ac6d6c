// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "app/foreground.h"

#include "app/exportedenvironment.h"
#include "app/preparation.h"
#include "app/selfcheck.h"
#include "app/selfrestart.h"
#include "app/startlines.h"
#include "app/startwarnings.h"
#include "app/tlsloading.h"
#include "cli/terminal.h"
#include "log/categories.h"
#include "net/nativesocket.h"

#include <QCoreApplication>
#include <QCoroSignal>
#include <QDeadlineTimer>
#include <QThreadPool>
#include <QTimer>

#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace claw::app {

using gatewaystart::RefusalKind;
using gatewaystart::refuse;
using gatewaystart::StartResult;

namespace {

// A stop takes 5 s at most: 4 s for clients and disk, half a second for what must be left behind,
// and half a second for the last lines of the log.
constexpr auto shutdownBound = 4s;
constexpr std::chrono::milliseconds longestGoodbye = 4500ms;
constexpr auto lastWords = 250ms; // For each of console and file.
constexpr auto mostForRemoteAccess = 2000ms;
constexpr qint64 restartExpectedMs = 1500;
// A wrapper passes on the Ctrl+C that we got as well; that is no second request.
constexpr std::chrono::milliseconds echoTime = 300ms;

} // namespace

Foreground::Foreground(gatewaystart::GatewayRunOptions options, const cli::CommandContext &context)
    : m_options(std::move(options))
    , m_context(context)
    , m_flight(m_clock)
    , m_log(context.environment, m_clock)
    , m_environment(context.environment)
    , m_notifier(context.environment)
    , m_programs(environmentOfPrograms(context.environment))
    , m_tailnet(m_programs, m_clock)
{
    forgetServiceManager();
    m_log.onFileTrouble(this, [this](const QString &why) { m_state.setLogTrouble(why); });
    connect(&m_signals, &SignalWatcher::received, this, &Foreground::onSignal);
}

QCoro::Task<int> Foreground::run()
{
    net::raiseDescriptorLimit(); // First: the listening side shares out what there is.
    Preparation preparation(m_options, m_context);
    auto prepared = co_await preparation.run();
    if (!prepared)
        co_return giveUp(prepared.error());
    m_flight.begin(prepared->launch, prepared->claim);
    m_log.setWitness(&m_flight.recorder());
    m_state.take(std::move(prepared->claim));
    m_environment.adopt(prepared->imported);
    m_options.reset = false; // Once is enough, whatever restarts follow.

    Launch launch = std::move(prepared->launch);
    for (;;) {
        const auto served = co_await serve(std::move(launch));
        if (!served) {
            m_composition.reset();
            co_return giveUp(served.error());
        }
        if (!m_ending)
            co_await qCoro(this, &Foreground::endingWanted);
        co_await endServing();
        // A service manager starts the next one, in a process without a past.
        if (m_ending == Ending::Stop || gatewaystart::isOwnService(m_context.environment)) {
            m_flight.recorder().ending(flight::Ending::Stopped, m_endingReason);
            co_return 0;
        }
        if (m_ending == Ending::Replace)
            co_return replaceSelf();
        m_ending.reset();
        auto again = prepareLaunch(m_options, m_environment.variables());
        if (!again)
            co_return giveUp(again.error());
        launch = *std::move(again);
    }
}

QCoro::Task<StartResult<void>> Foreground::serve(Launch launch)
{
    m_log.apply(launch, m_options);
    m_flight.tellOfLastRun();
    exportEnvironment(m_options, launch);
    const auto kept = keepUpgrade(launch, m_clock);
    const quint16 port = launch.plan.port;
    const auto tls = co_await loadTls(launch);
    if (!tls)
        co_return tl::unexpected(tls.error());
    m_composition = std::make_unique<Composition>(std::move(launch), m_clock, m_random, m_tailnet);
    connect(m_composition.get(), &Composition::restartNeeded, this,
            [this] { wantEnding(Ending::Restart, u"configuration"_s); });
    m_flight.attach(*m_composition);
    const auto report = m_composition->listen(*tls);
    if (!report) {
        auto refusal = co_await explainListenFailure(report.error(), port);
        co_return tl::unexpected(std::move(refusal));
    }
    for (const auto &warning : report->warnings)
        qCWarning(lcApp).noquote() << "gateway:" << warning.message;

    const auto answered = co_await answerSelf(*report, *tls);
    if (!answered)
        co_return answered;
    const QString fingerprint = *tls ? (*tls)->fingerprint : QString();
    co_await openRemoteAccess(fingerprint);
    if (m_options.dev) // Before the line after which people begin to edit.
        watchForRebuilds();
    announce(fingerprint);
    m_composition->openLedger();
    m_composition->playBootFile();
    warnOfTroubles(m_composition->launch(), m_state.trouble());
    tellUpgrade(*m_composition, kept);
    m_environment.importMissingKeys(m_composition->launch());
    m_notifier.ready(statusLine());
    if (!m_options.dev)
        m_composition->followConfig();
    co_return StartResult<void>();
}

QCoro::Task<StartResult<void>> Foreground::answerSelf(net::ListenReport report, Tls tls)
{
    auto &gateway = m_composition->gateway();
    const auto url = selfCheckUrl(report.bound, tls.has_value());
    const QString fingerprint = tls ? tls->fingerprint : QString();
    SelfCheck check(m_clock, m_random);
    const auto checked = co_await check.run(url, gateway.openSelfCheck(), fingerprint);
    if (!checked)
        co_return refuse({u"Gateway failed to start: Error: "_s + checked.error().message},
                         RefusalKind::System);
    gateway.markReady();
    m_flight.recorder().ready();
    m_state.watch(*m_composition, url.toString());
    co_return StartResult<void>();
}

// Its lines come first, but `listening` waits for nobody's programs longer than a moment.
QCoro::Task<> Foreground::openRemoteAccess(QString tlsFingerprint)
{
    m_remote = std::make_unique<RemoteAccess>(m_composition->launch(), tlsFingerprint, m_programs,
                                              m_random);
    connect(m_remote.get(), &RemoteAccess::succeeded, this, &Foreground::sayDone);
    connect(m_remote.get(), &RemoteAccess::failed, m_composition.get(),
            [this](const QString &problem, const QString &fix) {
                qCWarning(lcRemote).noquote() << problem;
                if (!fix.isEmpty())
                    qCWarning(lcRemote).noquote() << "fix:" << fix;
                m_composition->reportTrouble(u"tailscale"_s, problem + u"; fix: "_s + fix);
            });
    m_remote->start();
    co_await m_remote->settled(mostForRemoteAccess);
}

void Foreground::announce(const QString &tlsFingerprint)
{
    sayDone(successLines(m_composition->launch(), m_composition->gateway().endpoints(),
                         tlsFingerprint, m_log.file()));
}

void Foreground::sayDone(const QStringList &lines)
{
    const auto mark = m_context.out.paint(cli::Tone::Success, u"✓"_s);
    for (const auto &line : lines) {
        m_log.note(line);
        m_context.out.line(mark + u' ' + line);
    }
}

QString Foreground::statusLine() const
{
    const auto &launch = m_composition->launch();
    const auto url = selfCheckUrl(m_composition->gateway().endpoints(),
                                  launch.config.inForce.config->gateway.tls.enabled);
    if (const auto &problem = launch.config.problem)
        return u"degraded: %1"_s.arg(problem->text());
    if (!m_state.trouble().isEmpty())
        return u"degraded: %1"_s.arg(m_state.trouble());
    return u"listening on %1"_s.arg(url.toString());
}

void Foreground::watchForRebuilds()
{
    m_rebuilds = std::make_unique<DevWatcher>(
        QStringList{ownProgram(), m_composition->launch().paths.configPath});
    connect(m_rebuilds.get(), &DevWatcher::changed, this, [this](const QString &file) {
        qCInfo(lcApp).noquote() << "changed, starting over:" << file;
        wantEnding(Ending::Replace, u"changed: "_s + file);
    });
}

QCoro::Task<> Foreground::endServing()
{
    m_rebuilds.reset();
    m_sinceEnding.start();
    const bool stops = m_ending == Ending::Stop;
    const bool goesOn = !stops && !gatewaystart::isOwnService(m_context.environment);
    goesOn ? m_notifier.reloading() : m_notifier.stopping(stops ? u"stopping"_s : u"restarting"_s);
    const auto reason = stops ? u"gateway stopping"_s : u"gateway restarting"_s;
    const auto expected = stops ? std::nullopt : std::optional(restartExpectedMs);
    QTimer::singleShot(longestGoodbye, m_composition.get(), [this] {
        qCCritical(lcApp) << "shutdown timed out; exiting without full cleanup";
        leaveAtOnce(u"shutdown timed out"_s);
    });
    // Beside the clients' goodbye, since other programs take their time.
    auto leaving = m_remote->stop(stops);
    co_await m_composition->shutDown(reason, expected, shutdownBound);
    co_await leaving;
    m_remote.reset();
    leaveStuckWorkers();
    m_composition.reset();
}

//! A worker that waits for a dead disk would keep the process: whoever owns a pool joins it at its end.
void Foreground::leaveStuckWorkers()
{
    const QDeadlineTimer deadline(longestGoodbye
                                  - std::chrono::milliseconds(m_sinceEnding.elapsed()));
    const bool isSharedPoolIdle =
        QThreadPool::globalInstance()->waitForDone(int(deadline.remainingTime()));
    if (isSharedPoolIdle && m_composition->waitForDisk(deadline))
        return;
    qCCritical(lcApp) << "shutdown timed out: the disk does not answer; exiting without it";
    leaveAtOnce(u"the disk does not answer"_s);
}

void Foreground::onSignal(ProcessSignal signal)
{
    qCInfo(lcApp).noquote() << "signal" << toText(signal) << "received";
    switch (signal) {
    case ProcessSignal::Interrupt:
    case ProcessSignal::Terminate:
        onStopSignal(signal);
        break;
    case ProcessSignal::Restart:
        onRestartSignal();
        break;
    case ProcessSignal::Reload:
        if (m_composition && !m_ending)
            m_composition->reloadConfig();
        break;
    }
}

void Foreground::onStopSignal(ProcessSignal signal)
{
    if (m_sinceStopSignal.isValid()) {
        if (!m_sinceStopSignal.hasExpired(echoTime.count()))
            return;
        qCWarning(lcApp).noquote() << "received" << toText(signal) << "again; leaving at once";
        leaveAtOnce(toText(signal) + u" twice"_s);
    }
    m_sinceStopSignal.start();
    const QString line = u"received "_s + toText(signal) + u"; shutting down"_s;
    qCInfo(lcApp).noquote() << line;
    wantEnding(Ending::Stop, QString(toText(signal)));
}

void Foreground::onRestartSignal()
{
    if (!m_composition || m_ending) {
        qCInfo(lcApp) << "received SIGUSR1 during shutdown; ignoring";
        return;
    }
    if (!m_composition->config().config().commands.restart) {
        qCWarning(lcApp).noquote() << "SIGUSR1 restart ignored (not authorized; enable "
                                      "commands.restart or use gateway tool).";
        return;
    }
    qCInfo(lcApp).noquote() << "received SIGUSR1; restarting";
    wantEnding(Ending::Restart, u"SIGUSR1"_s);
}

void Foreground::leaveAtOnce(const QString &reason)
{
    m_flight.recorder().ending(flight::Ending::Forced, reason);
    m_log.flush(lastWords);
    std::_Exit(0);
}

void Foreground::wantEnding(Ending ending, const QString &reason)
{
    // A wish to stop replaces one to start over.
    const bool isFirst = !m_ending;
    if (isFirst || ending == Ending::Stop) {
        m_ending = ending;
        m_endingReason = reason;
        const bool stops = ending == Ending::Stop;
        m_flight.recorder().ending(stops ? flight::Ending::Stopping : flight::Ending::Restarting,
                                   reason);
    }
    if (isFirst)
        Q_EMIT endingWanted();
}

int Foreground::giveUp(const gatewaystart::StartRefusal &refusal)
{
    const bool isSupervised = gatewaystart::isSupervised(m_context.environment);
    const QString reason = refusal.lines.join(u' ');
    m_notifier.status(reason);
    // One that meets another gateway is retried every second, and the log belongs to the other.
    if (isSupervised && refusal.kind != RefusalKind::Conflict)
        m_log.noteRefusal(reason);
    for (const auto &line : refusal.lines) {
        if (!line.isEmpty())
            m_context.err.line(line);
    }
    m_flight.recorder().ending(flight::Ending::Refused, refusal.lines.value(0));
    return gatewaystart::exitCodeOf(refusal, isSupervised);
}

int Foreground::replaceSelf()
{
    m_flight.recorder().ending(flight::Ending::Replaced, m_endingReason);
    m_log.flush(1s);
    m_state.release(); // The next one takes it.
    const auto port = m_context.environment.value(u"CLAWDBOT_GATEWAY_PORT"_s);
    port.isEmpty() ? qunsetenv("CLAWDBOT_GATEWAY_PORT")
                   : qputenv("CLAWDBOT_GATEWAY_PORT", port.toUtf8());
    const auto error = replaceProcess(ownProgram(), QCoreApplication::arguments().mid(1));
    m_context.err.line(error.message);
    return 1;
}

} // namespace claw::app
