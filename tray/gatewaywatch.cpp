// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tray/gatewaywatch.h"

#include "tray/serviceview.h"

#include <QCoroFuture>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace claw::tray {

namespace {

constexpr auto settleTime = 40ms;
constexpr auto restTime = 300ms; // After a look, so that a busy directory keeps nobody busy.

bool isSameGateway(const cli::GatewayTarget &left, const cli::GatewayTarget &right)
{
    return left.url == right.url && left.token == right.token && left.password == right.password
        && left.tlsFingerprint == right.tlsFingerprint;
}

} // namespace

GatewayWatch::GatewayWatch(QString profile, const QProcessEnvironment &environment,
                           service::ServiceManager &manager, const Clock &clock, Random &random)
    : m_profile(std::move(profile))
    , m_environment(environment)
    , m_manager(manager)
    , m_clock(clock)
    , m_random(random)
    , m_serviceWatch(environment, manager.words().name)
    , m_state(judge(m_seen))
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, [this] { m_scope.start(lookAgain()); });
    connect(&m_serviceWatch, &ServiceWatch::changed, this, &GatewayWatch::refresh);
    connect(&m_serviceWatch, &ServiceWatch::lost, this, &GatewayWatch::refresh);
    connect(&m_files, &StateFileWatch::changed, this, &GatewayWatch::refresh);
    connect(&m_process, &ProcessWatch::ended, this, &GatewayWatch::onProcessEnded);
}

GatewayWatch::~GatewayWatch() = default;

void GatewayWatch::start()
{
    m_serviceWatch.start();
    m_scope.start(lookAgain());
}

void GatewayWatch::refresh()
{
    if (m_isLooking)
        m_isOutdated = true;
    else if (!m_soon.isActive())
        m_soon.start(settleTime);
}

void GatewayWatch::verify()
{
    if (!m_link)
        return;
    m_link->probe();
    m_link->tryNow();
    if (!m_link->isUp())
        refresh();
}

void GatewayWatch::wake()
{
    verify();
    refresh();
}

QCoro::Task<> GatewayWatch::lookAgain()
{
    if (m_isLooking)
        co_return;
    m_isLooking = true;
    m_isOutdated = false;
    const QPointer<GatewayWatch> self(this);
    m_serviceWatch.start();
    const auto service = co_await m_manager.query();
    if (!self)
        co_return;
    takeService(service);
    LookAround where;
    where.environment = m_environment;
    where.installed = m_service ? m_service->installed : std::nullopt;
    where.answers = m_link && m_link->isUp();
    where.endedPid = m_endedPid;
    const auto looking = QtConcurrent::run(&lookAround, where);
    auto findings = co_await looking;
    if (!self)
        co_return;
    m_isLooking = false;
    takeFindings(std::move(findings));
    if (m_isOutdated)
        m_soon.start(restTime);
}

void GatewayWatch::takeService(const Result<service::ServiceState> &service)
{
    m_service = service ? std::optional(*service) : std::nullopt;
    m_seen.service = viewOf(service);
}

void GatewayWatch::takeFindings(LocalFindings findings)
{
    const auto before = std::exchange(m_findings, std::move(findings));
    m_seen.isRemote = m_findings.target.isRemoteMode && m_findings.target.bind.isEmpty();
    m_seen.configFault = m_findings.configFault;
    m_seen.lastRun = m_findings.lastRun;
    m_seen.portHolder = m_findings.portHolder;
    m_seen.hasDashboard = !m_findings.dashboardUrl.isEmpty();
    m_process.setPid(m_findings.holderPid);
    m_seen.process = {.pid = m_process.pid(),
                      .listens = !m_findings.holderUrl.isEmpty(),
                      .isOurs = m_ownPid && m_process.pid() == m_ownPid};
    QStringList files{m_findings.settings.paths.lockPath(), m_findings.settings.paths.configPath};
    if (m_service && m_service->installed)
        files.append(m_service->installed->sourcePath);
    m_files.setFiles(files);
    if (m_findings.failure.isEmpty())
        useTarget(before);
    const bool isNewcomer = before.holderUrl.isEmpty() && m_seen.process.listens;
    const bool isNewProcess = before.holderPid != m_findings.holderPid && m_seen.process.pid;
    if (m_link && (isNewcomer || isNewProcess))
        m_link->tryNow();
    update();
}

void GatewayWatch::useTarget(const LocalFindings &before)
{
    if (m_link && isSameGateway(before.target, m_findings.target))
        return;
    m_link = std::make_unique<GatewayLink>(m_findings.target, m_findings.settings.paths, m_clock,
                                           m_random);
    connect(m_link.get(), &GatewayLink::viewChanged, this, &GatewayWatch::onLinkChanged);
    connect(m_link.get(), &GatewayLink::factsChanged, this, &GatewayWatch::update);
    connect(m_link.get(), &GatewayLink::connected, this, [this] { m_seen.hasReconnected = true; });
    m_seen.link = {};
    Q_EMIT linkReplaced();
    m_link->start();
}

void GatewayWatch::onLinkChanged()
{
    update();
    refresh(); // Why did it come or go?
}

void GatewayWatch::onProcessEnded()
{
    m_endedPid = m_seen.process.pid;
    m_seen.process = {};
    update();
    refresh();
}

void GatewayWatch::update()
{
    if (m_link) {
        m_seen.link = m_link->view();
        m_seen.troubles = m_link->isUp() ? m_link->facts().troubles : QStringList();
        if (m_link->isUp())
            m_seen.wasStoppedHere = m_seen.underWay == Action::Stop;
    }
    m_state = judge(m_seen);
    Q_EMIT changed();
}

std::optional<qint64> GatewayWatch::pid() const
{
    return m_seen.process.pid ? m_seen.process.pid : m_seen.service.pid;
}

std::optional<std::chrono::milliseconds> GatewayWatch::upTime() const
{
    if (!m_link || !m_link->isUp())
        return std::nullopt;
    return std::chrono::milliseconds(m_clock.monotonicMs() - m_link->facts().startedMs);
}

void GatewayWatch::begin(Action action)
{
    m_seen.underWay = action;
    m_seen.hasReconnected = false;
    m_seen.wasStoppedHere = action == Action::Stop;
    update();
}

void GatewayWatch::end()
{
    m_seen.underWay = Action::None;
    update();
    refresh();
}

void GatewayWatch::setOwnProcess(qint64 pid)
{
    m_ownPid = pid;
    m_seen.process.isOurs = m_seen.process.pid == m_ownPid;
    update();
    refresh();
}

} // namespace claw::tray
