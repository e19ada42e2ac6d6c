// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tests/e2e/runningprogram.h"
#include "tests/tray/blackhole.h"
#include "tests/tray/traysession.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QStandardPaths>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace claw::testing {

namespace {

//! What a program prints; it has to end within 10 s.
QString outputOf(const QString &program, const QStringList &words,
                 const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, words);
    process.waitForFinished(10'000);
    return QString::fromUtf8(process.readAll());
}

} // namespace

//! The real tray with gateways that nobody's service manager knows, and with desktops of every kind.
class TestTrayFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aGatewayInATerminalIsStoppedAfterAQuestion();
    void aKilledGatewayIsNotRunning();
    void aWrongTokenIsNamed();
    void startRunsTheGatewayWithoutAService();
    void twoProfilesHaveADotEach();
    void aRemoteGatewayBehindADeadNetworkIsUnreachable();
    void aSecondStartBringsTheFirstOneForward();
    void withoutATrayThereIsAWindow();
    void anOlderTrayShowsTheIcon();
    void withoutAGraphicalSessionItSaysSo();

private:
    [[nodiscard]] QProcessEnvironment environment() const;
    //! Types into the window that has the keyboard, once there is one with this title.
    [[nodiscard]] bool type(const QString &title, const QString &keys) const;
    [[nodiscard]] int windows(const QString &title) const;
    void startTray(const QStringList &arguments = {})
    {
        QVERIFY(m_session->startTray(environment(), arguments));
    }

    std::unique_ptr<Sandbox> m_home;
    std::unique_ptr<TraySession> m_session;
};

QProcessEnvironment TestTrayFaults::environment() const
{
    auto environment = m_home->environment();
    environment.insert(u"PATH"_s, QStringLiteral(CLAWDBOT_DIR ":") + environment.value(u"PATH"_s));
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_home->path());
    return environment;
}

void TestTrayFaults::init()
{
    m_home = std::make_unique<Sandbox>();
    m_home->putConfig(m_home->goodConfig());
    QFile::setPermissions(m_home->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    m_session = std::make_unique<TraySession>();
    const auto obstacle = m_session->start();
    if (!obstacle.isEmpty())
        QSKIP(qPrintable(u"No desktop here: "_s + obstacle));
}

void TestTrayFaults::cleanup()
{
    m_session.reset();
    m_home.reset();
}

int TestTrayFaults::windows(const QString &title) const
{
    const auto found = outputOf(u"xdotool"_s, {u"search"_s, u"--onlyvisible"_s, u"--name"_s, title},
                                m_session->desktop().in(environment()));
    return int(found.split(u'\n', Qt::SkipEmptyParts).size());
}

bool TestTrayFaults::type(const QString &title, const QString &keys) const
{
    if (!QTest::qWaitFor([&] { return windows(title) > 0; }, TraySession::patiently))
        return false;
    const auto desktop = m_session->desktop().in(environment());
    const auto id =
        outputOf(u"xdotool"_s, {u"search"_s, u"--onlyvisible"_s, u"--name"_s, title}, desktop)
            .section(u'\n', 0, 0);
    // There is no window manager that would hand out the keyboard.
    outputOf(u"xdotool"_s, {u"windowfocus"_s, u"--sync"_s, id, u"key"_s, keys}, desktop);
    return true;
}

void TestTrayFaults::aGatewayInATerminalIsStoppedAfterAQuestion()
{
    RunningProgram gateway({u"gateway"_s}, environment());
    QVERIFY2(gateway.waitFor(u"listening on"_s), gateway.story());
    startTray();
    QVERIFY(m_session->shows(u"Running"_s));
    QVERIFY(m_session->item().line(u"PID %1 "_s.arg(gateway.pid())).isVisible);
    QVERIFY(m_session->item().click(u"Stop"_s));
    QVERIFY(type(u"Clawdbot"_s, u"Escape"_s));
    QVERIFY(gateway.isRunning());
    QTRY_COMPARE(windows(u"^Clawdbot$"_s), 0);
    QVERIFY(m_session->item().click(u"Stop"_s));
    QVERIFY(type(u"Clawdbot"_s, u"alt+s"_s));
    QCOMPARE(gateway.waitForExit(), 0);
    QVERIFY(m_session->shows(u"Stopped: You stopped it."_s, TraySession::patiently));
}

void TestTrayFaults::aKilledGatewayIsNotRunning()
{
    RunningProgram gateway({u"gateway"_s}, environment());
    QVERIFY2(gateway.waitFor(u"listening on"_s), gateway.story());
    startTray();
    QVERIFY(m_session->shows(u"Running"_s));
    gateway.signal(SIGKILL);
    QVERIFY(m_session->leaves(u"Running"_s));
    QVERIFY(m_session->shows(u"Stopped: The last run was killed"_s));
    QVERIFY(m_session->item().line(u"Start"_s).isEnabled);
}

void TestTrayFaults::aWrongTokenIsNamed()
{
    RunningProgram gateway({u"gateway"_s, u"--auth"_s, u"token"_s, u"--token"_s, u"another"_s},
                           environment());
    QVERIFY2(gateway.waitFor(u"listening on"_s), gateway.story());
    startTray();
    QVERIFY(m_session->shows(
        u"Unreachable: The gateway does not accept the token of this computer."_s));
    m_home->putConfig("{gateway: {mode: 'local', port: " + QByteArray::number(m_home->port())
                      + ", auth: {token: 'another'}}}\n");
    QVERIFY(m_session->shows(u"Running"_s));
}

void TestTrayFaults::startRunsTheGatewayWithoutAService()
{
    startTray();
    QVERIFY(m_session->shows(u"Not installed"_s));
    QVERIFY(m_session->item().click(u"Start"_s));
    QVERIFY(type(u"Clawdbot"_s, u"alt+r"_s));
    QVERIFY(m_session->shows(u"Running"_s, TraySession::patiently));
    // Our own child needs no question.
    QVERIFY(m_session->item().click(u"Restart"_s));
    QVERIFY(m_session->shows(u"Restarting…"_s));
    QVERIFY(m_session->shows(u"Running"_s, TraySession::patiently));
    QVERIFY(m_session->item().click(u"Stop"_s));
    QVERIFY(m_session->shows(u"Stopped: You stopped it."_s, TraySession::patiently));
}

void TestTrayFaults::twoProfilesHaveADotEach()
{
    Sandbox other; // For its free port.
    QDir(m_home->path()).mkdir(u".clawdbot-rescue"_s);
    QFile config(m_home->path(u".clawdbot-rescue/clawdbot.json"_s));
    QVERIFY(config.open(QFile::WriteOnly));
    config.write(other.goodConfig());
    config.close();
    RunningProgram rescue({u"--profile"_s, u"rescue"_s, u"gateway"_s}, environment());
    QVERIFY2(rescue.waitFor(u"listening on"_s), rescue.story());
    startTray();
    QVERIFY(m_session->shows(u"Not installed"_s));
    QTRY_COMPARE(m_session->item().line(u"Profile rescue"_s).text, u"Profile rescue — Running"_s);
    QCOMPARE(m_session->item().line(u"Default gateway"_s).text,
             u"Default gateway — Not installed"_s);
    QVERIFY(m_session->item().click(u"Profile rescue"_s));
    QVERIFY(m_session->shows(u"Running"_s));
    QVERIFY(m_session->item().line(u"ws://127.0.0.1:%1"_s.arg(other.port())).isVisible);
}

void TestTrayFaults::aRemoteGatewayBehindADeadNetworkIsUnreachable()
{
    Sandbox elsewhere;
    elsewhere.putConfig(elsewhere.goodConfig());
    RunningProgram gateway({u"gateway"_s}, elsewhere.environment());
    QVERIFY2(gateway.waitFor(u"listening on"_s), gateway.story());
    BlackHole network(elsewhere.port());
    m_home->putConfig("{gateway: {mode: 'remote', remote: {url: 'ws://127.0.0.1:"
                      + QByteArray::number(network.port()) + "'}}}\n");
    startTray();
    QVERIFY(m_session->shows(u"Running"_s));
    QVERIFY(!m_session->item().line(u"Stop"_s).isEnabled);
    network.swallow();
    m_session->item().open();
    QVERIFY(m_session->shows(u"Unreachable"_s));
    network.letThrough();
    QVERIFY(m_session->shows(u"Running"_s, TraySession::patiently));
}

void TestTrayFaults::aSecondStartBringsTheFirstOneForward()
{
    startTray();
    QVERIFY(m_session->shows(u"Not installed"_s));
    QCOMPARE(windows(u"^Clawdbot$"_s), 0);
    QProcess second;
    second.setProcessEnvironment(m_session->desktop().in(environment()));
    second.start(QStringLiteral(CLAWDBOT_TRAY_PROGRAM), QStringList());
    QVERIFY(second.waitForFinished());
    QCOMPARE(second.exitCode(), 0);
    QTRY_COMPARE(windows(u"^Clawdbot$"_s), 1);
}

void TestTrayFaults::withoutATrayThereIsAWindow()
{
    m_session->stopHost();
    startTray();
    QTRY_COMPARE_WITH_TIMEOUT(windows(u"^Clawdbot$"_s), 1, TraySession::patiently);
}

void TestTrayFaults::anOlderTrayShowsTheIcon()
{
    if (QStandardPaths::findExecutable(u"trayer"_s).isEmpty())
        QSKIP("trayer is not installed");
    m_session->stopHost();
    QProcess trayer;
    trayer.setProcessEnvironment(m_session->desktop().in(environment()));
    trayer.start(u"trayer"_s, {u"--widthtype"_s, u"request"_s, u"--height"_s, u"32"_s});
    QVERIFY(trayer.waitForStarted());
    QTRY_COMPARE_WITH_TIMEOUT(windows(u"panel"_s), 1, TraySession::patiently);
    startTray();
    const QString path = m_home->path(u"screen.png"_s);
    const auto reds = [&] {
        m_session->desktop().takePicture(path);
        const QImage screen(path);
        int count = 0;
        for (int y = 0; y < screen.height(); ++y) {
            for (int x = 0; x < screen.width(); ++x) {
                const QRgb pixel = screen.pixel(x, y);
                count += qRed(pixel) - qGreen(pixel) > 40 && qRed(pixel) - qBlue(pixel) > 40;
            }
        }
        return count;
    };
    QTRY_VERIFY_WITH_TIMEOUT(reds() > 20, TraySession::promptly); // The claw.
    trayer.terminate();
    QVERIFY(trayer.waitForFinished());
}

void TestTrayFaults::withoutAGraphicalSessionItSaysSo()
{
    auto bare = environment();
    for (const auto &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        bare.remove(name);
    RunningProgram tray({}, bare, {}, QStringLiteral(CLAWDBOT_TRAY_PROGRAM));
    QCOMPARE(tray.waitForExit(), 1);
    QCOMPARE(tray.err(), u"clawdbot-tray needs a graphical session\n"_s);
    RunningProgram command({u"tray"_s}, bare);
    QCOMPARE(command.waitForExit(), 1);
    QVERIFY2(command.err().contains("clawdbot gateway status"_L1), command.story());
    RunningProgram nothing({}, bare);
    QCOMPARE(nothing.waitForExit(), 0);
    QVERIFY2(nothing.out().contains("Usage: clawdbot"_L1), nothing.story());
}

} // namespace claw::testing

QTEST_GUILESS_MAIN(claw::testing::TestTrayFaults)
#include "tst_trayfaults.moc"
