// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tests/tray/traysession.h"

#include <QElapsedTimer>
#include <QTest>

#include <sys/prctl.h>

#include <csignal>

using namespace Qt::StringLiterals;

namespace claw::testing {

namespace {

constexpr int steadyMs = 1000;
constexpr int stopLimitMs = 10'000;

} // namespace

TraySession::TraySession()
{
    m_tray.setProcessChannelMode(QProcess::ForwardedChannels);
    m_tray.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
}

TraySession::~TraySession()
{
    stopTray();
}

QString TraySession::start()
{
    const auto obstacle = m_desktop.start();
    if (obstacle.isEmpty())
        startHost();
    return obstacle;
}

bool TraySession::startTray(const QProcessEnvironment &environment, const QStringList &arguments)
{
    const auto before = m_host ? m_host->items().size() : 0;
    m_tray.setProcessEnvironment(m_desktop.in(environment));
    m_tray.start(QStringLiteral(CLAWDBOT_TRAY_PROGRAM), arguments);
    if (!m_host)
        return m_tray.waitForStarted();
    return QTest::qWaitFor(
               [&] {
                   return m_tray.state() == QProcess::NotRunning || m_host->items().size() > before;
               },
               patiently)
        && m_tray.state() == QProcess::Running;
}

void TraySession::stopTray()
{
    if (m_tray.state() == QProcess::NotRunning)
        return;
    m_tray.terminate();
    if (!m_tray.waitForFinished(stopLimitMs))
        m_tray.kill();
    m_tray.waitForFinished(stopLimitMs);
}

ShownItem TraySession::item() const
{
    return {m_desktop.bus(),
            m_host && !m_host->items().isEmpty() ? m_host->items().last() : QString()};
}

bool TraySession::shows(const QString &state, int limitMs) const
{
    QElapsedTimer timer;
    timer.start();
    QString last;
    const bool isShown = QTest::qWaitFor(
        [&] {
            if (const auto now = status(); now != last)
                qInfo().noquote() << u"%1 ms: %2"_s.arg(timer.elapsed(), 5).arg(last = now);
            return last.startsWith(state);
        },
        limitMs);
    if (!isShown)
        qWarning().noquote() << u"the tray shows \"%1\", not \"%2\""_s.arg(last, state);
    return isShown;
}

bool TraySession::leaves(const QString &state) const
{
    QElapsedTimer timer;
    timer.start();
    QString last;
    const bool isGone = QTest::qWaitFor(
        [&] {
            last = status();
            return !last.startsWith(state);
        },
        promptly);
    qInfo().noquote() << u"%1 after %2 ms"_s.arg(last).arg(timer.elapsed());
    timer.start();
    while (isGone && timer.elapsed() < steadyMs) {
        last = status();
        if (last.startsWith(state)) {
            qWarning().noquote() << u"the tray shows \"%1\" again"_s.arg(last);
            return false;
        }
        QTest::qWait(20);
    }
    return isGone;
}

} // namespace claw::testing
