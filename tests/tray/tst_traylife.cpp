// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tests/systemd/serviceuser.h"
#include "tests/tray/traysession.h"
#include "tray/stateicon.h"

#include <QGuiApplication>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <sys/mount.h>

#include <csignal>

using namespace Qt::StringLiterals;

namespace claw::testing {

//! A disk of 1 MB in place of a directory, while this lives.
class TinyDisk
{
public:
    explicit TinyDisk(const QString &place)
        : m_place(QFile::encodeName(place))
        , m_isMounted(::mount("tmpfs", m_place.constData(), "tmpfs", 0, "size=1m,mode=0700") == 0)
    { }
    ~TinyDisk()
    {
        if (m_isMounted)
            ::umount2(m_place.constData(), MNT_DETACH);
    }
    Q_DISABLE_COPY_MOVE(TinyDisk)

    [[nodiscard]] bool isMounted() const { return m_isMounted; }
    void fill()
    {
        QFile filler(QFile::decodeName(m_place + "/filler"));
        if (!filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            qFatal("cannot fill the disk");
        while (filler.write(QByteArray(512, 'x')) == 512) { }
    }
    void empty() { QFile::remove(QFile::decodeName(m_place + "/filler")); }

private:
    const QByteArray m_place;
    const bool m_isMounted;
};

//! The real tray, in a real tray host, and a gateway that is the service of a real systemd. The functions
//! build on each other.
class TestTrayLife : public QObject
{
    Q_OBJECT

public:
    explicit TestTrayLife(QString obstacle)
        : m_obstacle(std::move(obstacle))
    { }

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void showsThatThereIsNoService();
    void noticesAnInstallation();
    void showsUrlProcessAndCounts();
    void theIconHasTheShapeOfTheState();
    void stopStopsAndOffersAStart();
    void startStarts();
    void restartIsANewProcess();
    void aRestartFromElsewhereIsFollowed();
    void aKilledGatewayDoesNotRun();
    void aFrozenGatewayIsUnreachable();
    void aBrokenConfigurationIsShown();
    void aFullDiskIsNamed();
    void aTakenPortIsNamed();
    void theIconComesBackWithItsHost();
    void aRemovedServiceIsGone();

private:
    [[nodiscard]] QProcessEnvironment environment() const;
    [[nodiscard]] QString url() const { return u"ws://127.0.0.1:%1"_s.arg(m_user->home().port()); }
    [[nodiscard]] bool isListening() const;

    QString m_obstacle;
    TraySession m_session;
    std::unique_ptr<ServiceUser> m_user;
};

QProcessEnvironment TestTrayLife::environment() const
{
    auto environment = m_user->home().environment();
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_user->manager().runtimeDir());
    environment.insert(u"CLAWDBOT_SYSTEMD_UNIT"_s, m_user->name());
    environment.insert(u"PATH"_s, QStringLiteral(CLAWDBOT_DIR ":") + environment.value(u"PATH"_s));
    return environment;
}

bool TestTrayLife::isListening() const
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_user->home().port());
    return socket.waitForConnected(1000);
}

void TestTrayLife::initTestCase()
{
    if (m_obstacle.isEmpty())
        m_user = std::make_unique<ServiceUser>(
            Program{.path = QStringLiteral(CLAWDBOT_PROGRAM), .arguments = {}}, m_obstacle);
    if (m_obstacle.isEmpty())
        m_obstacle = m_session.start();
    if (!m_obstacle.isEmpty())
        QSKIP(qPrintable(u"No desktop with a user manager here: "_s + m_obstacle));
    QVERIFY(m_session.startTray(environment()));
}

void TestTrayLife::cleanupTestCase()
{
    m_session.stopTray();
    m_user.reset();
}

void TestTrayLife::showsThatThereIsNoService()
{
    QVERIFY(m_session.shows(u"Not installed"_s));
    const auto item = m_session.item();
    QVERIFY(item.line(u"Start"_s).isEnabled);
    QVERIFY(!item.line(u"Stop"_s).isEnabled);
    QVERIFY(!item.line(u"Restart"_s).isEnabled);
    QVERIFY(!item.line(u"Open dashboard"_s).isEnabled);
    QVERIFY(item.toolTip().startsWith("Clawdbot: Not installed"_L1));
}

void TestTrayLife::noticesAnInstallation()
{
    const auto installed = m_user->run(u"gateway install"_s);
    QVERIFY2(installed.exitCode == 0, installed.story().constData());
    QVERIFY(m_session.shows(u"Running"_s));
}

void TestTrayLife::showsUrlProcessAndCounts()
{
    const auto texts = m_session.item().texts();
    QCOMPARE(texts.value(0), u"Running"_s);
    QCOMPARE(texts.value(1), url());
    QVERIFY2(texts.value(2).startsWith(u"PID %1 · up "_s.arg(m_user->pid())),
             qPrintable(texts.value(2)));
    QVERIFY2(texts.value(2).contains(u" · v2026."_s), qPrintable(texts.value(2)));
    QVERIFY2(texts.value(3).startsWith("0 session"_L1), qPrintable(texts.value(3)));
    QVERIFY(m_session.item().line(u"Open dashboard"_s).isEnabled);
}

void TestTrayLife::theIconHasTheShapeOfTheState()
{
    const auto running =
        tray::renderState(tray::GatewayState::Running, tray::IconStyle::Colour, 22);
    QTRY_COMPARE(m_session.item().icon(22).convertToFormat(QImage::Format_ARGB32),
                 running.toImage().convertToFormat(QImage::Format_ARGB32));
}

void TestTrayLife::stopStopsAndOffersAStart()
{
    QVERIFY(m_session.item().click(u"Stop"_s));
    QVERIFY(m_session.shows(u"Stopped: You stopped it."_s, TraySession::patiently));
    QVERIFY(!m_user->isActive());
    QVERIFY(!isListening());
    const auto item = m_session.item();
    QVERIFY(item.line(u"Start"_s).isEnabled);
    QVERIFY(!item.line(u"Stop"_s).isEnabled);
    QVERIFY(item.line(u"PID"_s).text.isEmpty());
    QCOMPARE(item.line(u"ws://"_s).text, url());
}

void TestTrayLife::startStarts()
{
    QVERIFY(m_session.item().click(u"Start"_s));
    QVERIFY(m_session.shows(u"Starting…"_s));
    QVERIFY(m_session.shows(u"Running"_s, TraySession::patiently));
    QVERIFY(m_user->isActive());
    QVERIFY(isListening());
    QVERIFY(!m_session.item().line(u"Start"_s).isEnabled);
}

void TestTrayLife::restartIsANewProcess()
{
    const auto before = m_user->pid();
    QVERIFY(m_session.item().click(u"Restart"_s));
    QVERIFY(m_session.shows(u"Restarting…"_s));
    QVERIFY(m_session.shows(u"Running"_s, TraySession::patiently));
    QVERIFY(m_user->pid() != before);
    QTRY_VERIFY(m_session.item().line(u"PID %1 "_s.arg(m_user->pid())).isVisible);
}

//! As when a package manager puts a new version in place.
void TestTrayLife::aRestartFromElsewhereIsFollowed()
{
    const auto before = m_user->pid();
    QCOMPARE(m_user->manager().systemctl({u"restart"_s, m_user->unit()}), QString());
    QVERIFY(m_user->pid() != before);
    QTRY_VERIFY_WITH_TIMEOUT(
        m_session.status() == "Running"_L1
            && m_session.item().line(u"PID %1 "_s.arg(m_user->pid())).text.contains("up"_L1),
        TraySession::promptly);
}

void TestTrayLife::aKilledGatewayDoesNotRun()
{
    // Systemd waits so long before it starts it again that we can see it.
    m_user->setDropIn("RestartSec=3\n");
    const auto before = m_user->pid();
    QVERIFY(ServiceUser::send(before, SIGKILL));
    QVERIFY(m_session.leaves(u"Running"_s));
    QVERIFY(m_session.shows(u"Starting: It is being started again. The last run was killed"_s));
    QVERIFY(m_session.shows(u"Running"_s, TraySession::patiently));
    QVERIFY(m_user->pid() != before);
    m_user->setDropIn("");
}

void TestTrayLife::aFrozenGatewayIsUnreachable()
{
    const auto pid = m_user->pid();
    QVERIFY(ServiceUser::send(pid, SIGSTOP));
    m_session.item().open(); // Who looks sees the truth.
    QVERIFY(m_session.shows(u"Unreachable: The gateway does not answer: it is frozen."_s));
    QVERIFY(m_session.item().line(u"Restart"_s).isEnabled);
    QVERIFY(ServiceUser::send(pid, SIGCONT));
    QVERIFY(m_session.shows(u"Running"_s));
}

void TestTrayLife::aBrokenConfigurationIsShown()
{
    m_user->writeConfig("nonsense\n");
    QVERIFY(m_session.shows(u"Degraded: The configuration is broken: clawdbot.json:2:1: "_s));
    m_user->writeConfig();
    QVERIFY(m_session.shows(u"Running"_s));
}

void TestTrayLife::aFullDiskIsNamed()
{
    TinyDisk disk(m_user->home().path() + u"/.clawdbot"_s);
    QVERIFY(disk.isMounted());
    m_user->writeConfig();
    QCOMPARE(m_user->manager().systemctl({u"restart"_s, m_user->unit()}), QString());
    QVERIFY(m_session.shows(u"Running"_s, TraySession::patiently));
    disk.fill();
    // The gateway looks when somebody comes, at most every few seconds.
    const auto health = m_user->run(u"gateway health"_s);
    QVERIFY2(health.exitCode == 0, health.story().constData());
    QVERIFY(m_session.shows(u"Degraded: nothing can be kept on disk: "_s, TraySession::patiently));
    disk.empty();
    QVERIFY(m_session.shows(u"Running"_s, TraySession::patiently));
    QVERIFY(m_session.item().click(u"Stop"_s));
    QVERIFY(m_session.shows(u"Stopped"_s, TraySession::patiently));
}

void TestTrayLife::aTakenPortIsNamed()
{
    QVERIFY(m_session.shows(u"Stopped"_s, TraySession::patiently));
    QTcpServer stranger;
    QVERIFY(stranger.listen(QHostAddress::LocalHost, m_user->home().port()));
    m_session.item().open();
    QVERIFY(m_session.shows(
        u"Stopped: Its port is taken by pid %1"_s.arg(QCoreApplication::applicationPid())));
    stranger.close();
    m_session.item().open();
    QVERIFY(m_session.shows(u"Stopped: You stopped it."_s));
}

void TestTrayLife::theIconComesBackWithItsHost()
{
    m_session.stopHost();
    m_session.startHost();
    QVERIFY(m_session.shows(u"Stopped"_s));
}

void TestTrayLife::aRemovedServiceIsGone()
{
    QVERIFY(m_session.item().click(u"Start"_s));
    QVERIFY(m_session.shows(u"Running"_s, TraySession::patiently));
    const auto removed = m_user->run(u"gateway uninstall"_s);
    QVERIFY2(removed.exitCode == 0, removed.story().constData());
    QVERIFY(m_session.shows(u"Not installed"_s));
}

} // namespace claw::testing

int main(int argc, char **argv)
{
    // Before there are threads.
    const auto obstacle = claw::testing::UserManager::enterNamespace();
    qputenv("QT_QPA_PLATFORM", "offscreen"); // To render icons; the tray has a display of its own.
    const QGuiApplication application(argc, argv);
    claw::testing::TestTrayLife test(obstacle);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_traylife.moc"
