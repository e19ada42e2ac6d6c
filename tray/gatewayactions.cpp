// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tray/gatewayactions.h"

#include "base/version.h"
#include "process/portforce.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QDir>
#include <QProcess>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace claw::tray {

namespace {

// A gateway has 5 s for what is in flight when it is asked to stop.
constexpr process::PortForcePlan orderlyEnd{.gentle = 7s, .total = 9s};
constexpr std::chrono::milliseconds effectPatience = 20s;

Result<qint64> launch(const QString &program, const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProgram(program);
    process.setArguments({u"--headless"_s, u"gateway"_s});
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(QDir::homePath());
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice()); // It has its log file.
    process.setStandardErrorFile(QProcess::nullDevice());
    qint64 pid = 0;
    if (!process.startDetached(&pid))
        return fail(ErrorCode::Unavailable,
                    u"cannot start %1: %2"_s.arg(program, process.errorString()));
    return pid;
}

bool owns(const process::PortListeners &listeners, qint64 pid)
{
    return listeners.hidden.isEmpty() && listeners.owners.size() == 1
        && listeners.owners.front().pid == pid;
}

} // namespace

GatewayActions::GatewayActions(GatewayWatch &watch, service::ServiceManager &manager,
                               process::ProcessSystem &processes, QString gatewayProgram)
    : m_watch(watch)
    , m_manager(manager)
    , m_processes(processes)
    , m_program(std::move(gatewayProgram))
{
    m_deadline.setSingleShot(true);
    connect(&m_watch, &GatewayWatch::changed, this, &GatewayActions::checkEffect);
    connect(&m_child, &ProcessWatch::ended, this, &GatewayActions::onChildEnded);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        finish(fail(ErrorCode::Timeout, u"the gateway did not get there in time"_s));
    });
}

bool GatewayActions::hasService() const
{
    const auto standing = m_watch.seen().service.standing;
    return standing != Service::NotAsked && standing != Service::NoManager
        && standing != Service::NotInstalled;
}

bool GatewayActions::isStrangersProcess() const
{
    const auto &seen = m_watch.seen();
    return seen.process.pid && seen.process.pid != seen.service.pid && !seen.process.isOurs;
}

void GatewayActions::start()
{
    carryOut(Action::Start);
}

void GatewayActions::stop()
{
    carryOut(Action::Stop);
}

void GatewayActions::restart()
{
    carryOut(Action::Restart);
}

void GatewayActions::install()
{
    carryOut(Action::Install);
}

void GatewayActions::uninstall()
{
    carryOut(Action::Uninstall);
}

void GatewayActions::carryOut(Action action)
{
    if (m_watch.seen().underWay != Action::None)
        return;
    m_isOrdered = false;
    m_watch.begin(action);
    m_scope.start(ordered(action));
}

QCoro::Task<> GatewayActions::ordered(Action action)
{
    const QPointer<GatewayActions> self(this);
    const auto outcome = co_await order(action);
    if (!self || m_watch.seen().underWay != action)
        co_return;
    if (!outcome) {
        finish(outcome);
        co_return;
    }
    m_isOrdered = true;
    m_deadline.start(effectPatience);
    m_watch.refresh();
    m_watch.verify();
    checkEffect();
}

QCoro::Task<Result<>> GatewayActions::order(Action action)
{
    switch (action) {
    case Action::Start:
        return startOne();
    case Action::Stop:
        return stopThose();
    case Action::Restart:
        return restartIt();
    default:
        return installIt();
    }
}

QCoro::Task<Result<>> GatewayActions::startOne()
{
    return hasService() ? m_manager.restart() : startProcess();
}

QCoro::Task<Result<>> GatewayActions::stopThose()
{
    const QPointer<GatewayActions> self(this);
    const auto seen = m_watch.seen();
    const bool isElsewhere = seen.process.pid && seen.process.pid != seen.service.pid;
    if (hasService()) {
        const auto stopped = co_await m_manager.stop();
        if (!self || !stopped)
            co_return stopped;
    }
    if (!isElsewhere)
        co_return Result<>();
    auto ending = endProcess(*seen.process.pid);
    co_return co_await std::move(ending);
}

QCoro::Task<Result<>> GatewayActions::restartIt()
{
    const QPointer<GatewayActions> self(this);
    const auto seen = m_watch.seen();
    if (seen.process.pid && seen.process.pid != seen.service.pid) {
        auto ending = endProcess(*seen.process.pid);
        const auto ended = co_await std::move(ending);
        if (!self || !ended)
            co_return ended;
    }
    auto starting = startOne();
    co_return co_await std::move(starting);
}

QCoro::Task<Result<>> GatewayActions::installIt()
{
    const QPointer<GatewayActions> self(this);
    const bool isRemoval = m_watch.seen().underWay == Action::Uninstall;
    auto wanted = plan();
    if (isRemoval) {
        const auto removed = co_await m_manager.uninstall(std::move(wanted));
        co_return removed ? Result<>() : Result<>(tl::unexpected(removed.error()));
    }
    if (const auto pid = m_watch.seen().process.pid) {
        auto ending = endProcess(*pid);
        const auto ended = co_await std::move(ending);
        if (!self || !ended)
            co_return ended;
    }
    const auto installed = co_await m_manager.install(std::move(wanted), service::StartNow::Yes);
    co_return installed ? Result<>() : Result<>(tl::unexpected(installed.error()));
}

QCoro::Task<Result<>> GatewayActions::startProcess()
{
    if (m_program.isEmpty())
        co_return fail(ErrorCode::NotFound, u"the program clawdbot is not installed"_s);
    const QPointer<GatewayActions> self(this);
    const auto launching = QtConcurrent::run(&launch, m_program, m_watch.environment());
    const auto pid = co_await launching;
    if (!pid)
        co_return tl::unexpected(pid.error());
    if (self) {
        m_child.setPid(*pid);
        m_watch.setOwnProcess(*pid);
    }
    co_return Result<>();
}

QCoro::Task<Result<>> GatewayActions::endProcess(qint64 pid)
{
    const QPointer<GatewayActions> self(this);
    const quint16 port = m_watch.findings().target.port;
    const auto listeners = co_await m_processes.listeners(port);
    if (!listeners)
        co_return tl::unexpected(listeners.error());
    if (!self)
        co_return Result<>();
    if (listeners->isEmpty())
        co_return Result<>(); // It has gone meanwhile; the effect will show.
    // The pid comes from a file: only who also serves the port is the gateway.
    if (!owns(*listeners, pid))
        co_return fail(ErrorCode::Conflict,
                       u"port %1 is held by another process than the gateway"_s.arg(port));
    process::PortForce force(m_processes, orderlyEnd);
    const auto freed = co_await force.free(port);
    co_return freed ? Result<>() : Result<>(tl::unexpected(freed.error()));
}

service::ServicePlan GatewayActions::plan() const
{
    const auto &findings = m_watch.findings();
    const auto &gateway = findings.settings.config.gateway;
    return service::planService({.paths = findings.settings.paths,
                                 .environment = m_watch.environment(),
                                 .program = m_program,
                                 .port = findings.target.port,
                                 .token = Secret(),
                                 .hasConfiguredToken = !gateway.auth.token.isEmpty(),
                                 .version = buildVersion()});
}

void GatewayActions::checkEffect()
{
    if (m_isOrdered && m_watch.seen().underWay != Action::None && isDone(m_watch.seen()))
        finish(Result<>());
}

void GatewayActions::onChildEnded()
{
    const Action action = m_watch.seen().underWay;
    const bool wasAwaited = action == Action::Start || action == Action::Restart;
    if (!wasAwaited || !m_isOrdered)
        return;
    const auto lastRun = m_watch.findings().lastRun;
    finish(fail(ErrorCode::Unavailable, u"the gateway ended right after its start"_s,
                lastRun ? lastRun->text : QString()));
}

void GatewayActions::finish(const Result<> &outcome)
{
    const Action action = m_watch.seen().underWay;
    m_isOrdered = false;
    m_deadline.stop();
    m_watch.end();
    if (outcome)
        Q_EMIT succeeded(action);
    else
        Q_EMIT failed(action, outcome.error());
}

} // namespace claw::tray
