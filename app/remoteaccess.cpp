// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "app/remoteaccess.h"

#include "app/servicenotifier.h"
#include "log/categories.h"
#include "remote/discoveryhelper.h"

#include <QCoreApplication>
#include <QCoroSignal>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace claw::app {

namespace {

constexpr quint16 usualSshPort = 22;

bool isTruthy(const QString &word)
{
    const QStringList truths{u"1"_s, u"true"_s, u"yes"_s, u"on"_s};
    return truths.contains(word.trimmed(), Qt::CaseInsensitive);
}

QString textOr(const QProcessEnvironment &environment, const QString &name, const QString &fallback)
{
    const QString text = environment.value(name).trimmed();
    return text.isEmpty() ? fallback : text;
}

remote::GatewayAdvert advertOf(const Launch &launch, const QString &tlsFingerprint)
{
    const auto &environment = launch.environment;
    QString machine = QSysInfo::machineHostName();
    if (machine.endsWith(".local"_L1))
        machine.chop(6);
    remote::GatewayAdvert advert{.machineName = machine,
                                 .hostLabel = machine.section(u'.', 0, 0),
                                 .port = launch.plan.port,
                                 .tlsFingerprint = tlsFingerprint,
                                 .tailnetDns = environment.value(u"CLAWDBOT_TAILNET_DNS"_s)};
    // Whoever reaches the port itself needs no tunnel, and no more facts about this machine.
    if (!launch.plan.bind.isLoopbackOnly())
        return advert;
    const QString sshPort =
        textOr(environment, u"CLAWDBOT_SSH_PORT"_s, QString::number(usualSshPort));
    advert.sshPort = config::parsePort(sshPort).value_or(usualSshPort);
    advert.cliPath =
        textOr(environment, u"CLAWDBOT_CLI_PATH"_s, QCoreApplication::applicationFilePath());
    return advert;
}

} // namespace

QProcessEnvironment environmentOfPrograms(QProcessEnvironment environment)
{
    environment.remove(u"CLAWDBOT_GATEWAY_TOKEN"_s);
    environment.remove(u"CLAWDBOT_GATEWAY_PASSWORD"_s);
    for (const QString &name : serviceManagerVariables())
        environment.remove(name);
    return environment;
}

RemoteAccess::RemoteAccess(const Launch &launch, const QString &tlsFingerprint,
                           process::ProcessRunner &runner, Random &random)
    : m_runner(runner)
    , m_random(random)
    , m_environment(environmentOfPrograms(launch.environment))
    , m_advert(advertOf(launch, tlsFingerprint))
    , m_resetsTailscale(launch.plan.tailscaleResetOnExit)
{
    if (launch.plan.tailscale == config::TailscaleMode::Off)
        return;
    m_exposure = std::make_unique<remote::TailscaleExposure>(
        m_runner, launch.plan.tailscale, launch.plan.port,
        launch.config.inForce.config->gateway.controlUi.basePath);
    connect(m_exposure.get(), &remote::TailscaleExposure::settled, this, &RemoteAccess::onExposed);
}

void RemoteAccess::start()
{
    if (m_exposure)
        m_exposure->start();
    else
        advertise({});
}

QCoro::Task<> RemoteAccess::settled(std::chrono::milliseconds patience)
{
    if (m_exposure && !m_exposure->isSettled())
        co_await qCoro(m_exposure.get(), &remote::TailscaleExposure::settled, patience);
}

void RemoteAccess::onExposed()
{
    const auto &report = m_exposure->report();
    if (!report.lines.isEmpty())
        Q_EMIT succeeded(report.lines);
    if (!report.note.isEmpty())
        qCInfo(lcRemote).noquote() << report.note;
    if (!report.problem.isEmpty())
        Q_EMIT failed(report.problem, report.fix);
    advertise(report.host);
}

void RemoteAccess::advertise(const QString &tailnetHost)
{
    if (isTruthy(m_environment.value(u"CLAWDBOT_DISABLE_BONJOUR"_s)))
        return;
    const QString helper = remote::discoveryHelperPath();
    if (helper.isEmpty()) {
        qCInfo(lcRemote) << "bonjour: clawdbot-discovery is not installed; not announced";
        return;
    }
    if (m_advert.tailnetDns.isEmpty())
        m_advert.tailnetDns = tailnetHost;
    m_advertisement = std::make_unique<remote::Advertisement>(
        helper, remote::serviceRecordOf(m_advert), m_environment, m_random);
    m_advertisement->start();
}

QCoro::Task<> RemoteAccess::stop(bool forGood)
{
    if (m_advertisement)
        co_await m_advertisement->stop();
    if (!m_exposure || !m_resetsTailscale || !forGood)
        co_return;
    const QString problem = co_await m_exposure->takeBack();
    if (!problem.isEmpty())
        qCWarning(lcRemote).noquote() << problem;
}

} // namespace claw::app
