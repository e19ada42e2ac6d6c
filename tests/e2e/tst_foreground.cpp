// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tests/e2e/runningprogram.h"
#include "tests/e2e/wirebytes.h"

#include <QFile>
#include <QHostAddress>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace claw::testing;

namespace {

const auto success = u"✓ log file: "_s;

QStringList gateway(const QStringList &more = {})
{
    return QStringList{u"gateway"_s} + more;
}

} // namespace

class tst_Foreground : public QObject
{
    Q_OBJECT

    std::unique_ptr<Sandbox> m_box;

    QString url() const { return u"ws://127.0.0.1:%1"_s.arg(m_box->port()); }

private Q_SLOTS:
    void init()
    {
        m_box = std::make_unique<Sandbox>();
        m_box->putConfig(m_box->goodConfig());
    }

    void aGoodStartPrintsExactlyTheseLines()
    {
        RunningProgram program(gateway(), m_box->environment());
        QVERIFY2(program.waitFor(success), program.story());
        QStringList lines = program.out().trimmed().split(u'\n');
        // What the gateway logs once it runs may be there already.
        while (lines.size() > 1 && !lines.last().startsWith(success))
            lines.removeLast();
        QCOMPARE(lines.value(0), u"✓ agent model: anthropic/claude-opus-4-5"_s);
        QCOMPARE(lines.value(1),
                 u"✓ listening on %1 (PID %2)"_s.arg(url(), QString::number(program.pid())));
        for (const auto &further : lines.mid(2, lines.size() - 3))
            QCOMPARE(further, u"✓ listening on ws://[::1]:%1"_s.arg(m_box->port()));
        QCOMPARE(lines.last(), success + m_box->path(u".clawdbot/logs/gateway.log"_s));
        QFile log(m_box->path(u".clawdbot/logs/gateway.log"_s));
        QTRY_VERIFY(log.exists());
        QVERIFY(log.open(QFile::ReadOnly));
        QTRY_VERIFY(log.seek(0) && log.readAll().contains("listening on ws://127.0.0.1"));
    }

    void aStartIsRefusedWithCodeOne_data()
    {
        QTest::addColumn<QByteArray>("config");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("firstLine");
        const QByteArray local = "{gateway: {mode: 'local'}}";
        QTest::newRow("reset") << local << QStringList{u"--reset"_s}
                               << u"Use --reset with --dev."_s;
        QTest::newRow("unset mode")
            << QByteArray("{}") << QStringList()
            << u"Gateway start blocked: set gateway.mode=local (current: unset) or pass "
               "--allow-unconfigured."_s;
        QTest::newRow("lan") << local << QStringList{u"--bind"_s, u"lan"_s}
                             << u"Refusing to bind gateway to lan without auth."_s;
        QTest::newRow("port") << local << QStringList{u"--port"_s, u"0"_s} << u"Invalid port"_s;
        QTest::newRow("run, port")
            << local << QStringList{u"run"_s, u"--port"_s, u"70000"_s} << u"Invalid port"_s;
        QTest::newRow("auth") << local << QStringList{u"--auth"_s, u"x"_s}
                              << u"Invalid --auth (use \"token\" or \"password\")"_s;
        QTest::newRow("ws-log") << local << QStringList{u"--ws-log"_s, u"x"_s}
                                << u"Invalid --ws-log (use \"auto\", \"full\", \"compact\")"_s;
        QTest::newRow("tailscale")
            << local << QStringList{u"--tailscale"_s, u"x"_s}
            << u"Invalid --tailscale (use \"off\", \"serve\", or \"funnel\")"_s;
    }

    void aStartIsRefusedWithCodeOne()
    {
        QFETCH(QByteArray, config);
        QFETCH(QStringList, options);
        QFETCH(QString, firstLine);
        m_box->putConfig(config);
        RunningProgram program(gateway(options), m_box->environment());
        QCOMPARE(program.waitForExit(), 1);
        QCOMPARE(program.err().section(u'\n', 0, 0), firstLine);
        QVERIFY2(program.out().isEmpty(), program.story());
    }

    void aSecondStartLeavesTheFirstAlone()
    {
        RunningProgram first(gateway(), m_box->environment());
        QVERIFY2(first.waitFor(success), first.story());
        RunningProgram second(gateway({u"--port"_s, u"1"_s}), m_box->environment());
        QCOMPARE(second.waitForExit(), 1);
        QVERIFY2(second.err().startsWith("Gateway already running locally\n"_L1), second.story());
        QVERIFY2(second.err().contains(u"pid %1"_s.arg(first.pid())), second.story());
        QVERIFY2(second.err().contains(url()), second.story());
        QTcpSocket probe;
        probe.connectToHost(QHostAddress(QHostAddress::LocalHost), m_box->port());
        QVERIFY(probe.waitForConnected(5000));
        QVERIFY(first.isRunning());
    }

    void aTakenPortNamesItsHolderAndTheWaysOut()
    {
        QTcpServer holder;
        QVERIFY(holder.listen(QHostAddress::LocalHost, m_box->port()));
        RunningProgram program(gateway(), m_box->environment());
        QCOMPARE(program.waitForExit(), 1);
        QCOMPARE(program.err().section(u'\n', 0, 0),
                 u"Error: listen EADDRINUSE: address already in use :::%1"_s.arg(m_box->port()));
        const auto pid = u"pid %1"_s.arg(QCoreApplication::applicationPid());
        for (const auto &part : {pid, u"--port"_s, u"--force"_s, u"kill"_s})
            QVERIFY2(program.err().contains(part), program.story());
    }

    void forceEndsTheHolderOfThePort()
    {
        Sandbox other;
        other.putConfig(m_box->goodConfig());
        RunningProgram holder(gateway(), other.environment());
        QVERIFY2(holder.waitFor(success), holder.story());
        const qint64 holderPid = holder.pid();
        RunningProgram program(gateway({u"--force"_s}), m_box->environment());
        QVERIFY2(program.waitFor(success), program.story());
        const QRegularExpression killed(
            u"^✓ force: killed pid %1 \\(.+\\) on port %2$"_s.arg(holderPid).arg(m_box->port()),
            QRegularExpression::MultilineOption);
        QVERIFY2(killed.match(program.out()).hasMatch(), program.story());
        QCOMPARE(holder.waitForExit(), 0);
    }

    void aStopTellsTheClientsAndEndsWell()
    {
        RunningProgram program(gateway(), m_box->environment());
        QVERIFY2(program.waitFor(success), program.story());
        // Bytes rather than QWebSocket, which calls 1012 a protocol error.
        QTcpSocket client;
        QByteArray received;
        connect(&client, &QTcpSocket::readyRead, this, [&] { received += client.readAll(); });
        client.connectToHost(QHostAddress(QHostAddress::LocalHost), m_box->port());
        client.write(upgradeRequest());
        QTRY_VERIFY(received.contains("connect.challenge"));
        client.write(maskedTextFrame(introduction()));
        QTRY_VERIFY(received.contains("hello-ok"));
        program.signal(SIGTERM);
        const QByteArray closeFrame = QByteArray("\x88\x11\x03\xF4", 4) + "service restart";
        QTRY_VERIFY_WITH_TIMEOUT(received.endsWith(closeFrame), 6000);
        QVERIFY(received.contains("\"event\":\"shutdown\""));
        QVERIFY(received.contains("\"reason\":\"gateway stopping\""));
        client.disconnectFromHost();
        QCOMPARE(program.waitForExit(), 0);
        QVERIFY(!QFile::exists(m_box->path(u".clawdbot/gateway.lock"_s)));
    }

    void anUnauthorisedRestartIsIgnored()
    {
        RunningProgram program(gateway(), m_box->environment());
        QVERIFY2(program.waitFor(success), program.story());
        program.signal(SIGUSR1);
        QVERIFY2(program.waitFor(u"SIGUSR1 restart ignored"_s), program.story());
        QVERIFY(program.isRunning());
    }

    void anAuthorisedRestartKeepsTheProcess()
    {
        m_box->putConfig("{gateway: {mode: 'local', port: " + QByteArray::number(m_box->port())
                         + "}, commands: {restart: true}}");
        RunningProgram program(gateway(), m_box->environment());
        QVERIFY2(program.waitFor(success), program.story());
        program.signal(SIGUSR1);
        QTRY_COMPARE_WITH_TIMEOUT(program.out().count(success), 2, 15000);
        QCOMPARE(program.out().count(u"(PID %1)"_s.arg(program.pid())), 2);
        program.signal(SIGINT);
        QCOMPARE(program.waitForExit(), 0);
    }

    void anEncryptedGatewayShowsItsFingerprint()
    {
        m_box->putConfig("{gateway: {mode: 'local', tls: {enabled: true}, port: "
                         + QByteArray::number(m_box->port()) + "}}");
        RunningProgram program(gateway(), m_box->environment());
        QVERIFY2(program.waitFor(success), program.story());
        QVERIFY2(program.out().contains(u"✓ listening on wss://127.0.0.1:"_s), program.story());
        static const QRegularExpression line(u"✓ TLS certificate SHA-256: [0-9a-f]{64}\n"_s);
        QVERIFY2(line.match(program.out()).hasMatch(), program.story());
    }

    void anEditedDevConfigurationStartsTheProgramAnew()
    {
        const auto options = gateway({u"--dev"_s, u"--port"_s, QString::number(m_box->port())});
        RunningProgram program(options, m_box->environment());
        QVERIFY2(program.waitFor(success), program.story());
        QFile config(m_box->path(u".clawdbot-dev/clawdbot.json"_s));
        QVERIFY(config.open(QFile::Append));
        config.write("\n// edited\n");
        config.close();
        QTRY_COMPARE_WITH_TIMEOUT(program.out().count(success), 2, 15000);
        QCOMPARE(program.out().count(u"(PID %1)"_s.arg(program.pid())), 2);
    }

    void keysOfOldAreMoved()
    {
        const QByteArray old = "{gateway: {mode: 'local', token: 'moved-secret', port: "
            + QByteArray::number(m_box->port()) + "}, identity: {name: 'Old'}}";
        m_box->putConfig(old);
        RunningProgram program(gateway(), m_box->environment());
        QVERIFY2(program.waitFor(success), program.story());
        QVERIFY2(program.waitFor(u"migrated legacy config entries:"_s), program.story());
        QVERIFY2(program.waitFor(u"- Moved gateway.token → gateway.auth.token."_s),
                 program.story());
        const auto contentOf = [](const QString &path) {
            QFile file(path);
            return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
        };
        QCOMPARE(contentOf(m_box->configPath() + u".bak"_s), old);
        const auto text = contentOf(m_box->configPath());
        // In the hand of whoever wrote the file.
        QVERIFY2(text.contains("auth: { mode: 'token', token: 'moved-secret' }"), text.constData());
        QVERIFY2(!program.err().contains("moved-secret"_L1), program.story());
        RunningProgram health(
            {u"gateway"_s, u"health"_s, u"--token"_s, u"moved-secret"_s, u"--url"_s, url()},
            m_box->environment());
        QCOMPARE(health.waitForExit(), 0);
        QVERIFY(program.isRunning());
    }

    void aHangUpReadsTheConfigurationAgain()
    {
        m_box->putConfig("{gateway: {mode: 'local', reload: {mode: 'off'}, port: "
                         + QByteArray::number(m_box->port()) + "}}");
        RunningProgram program(gateway(), m_box->environment());
        QVERIFY2(program.waitFor(success), program.story());
        m_box->putConfig("{gateway: {mode: 'lokal'}}");
        program.signal(SIGHUP);
        QVERIFY2(program.waitFor(u"config reload skipped (invalid config)"_s), program.story());
        QVERIFY(program.isRunning());
    }
};

QTEST_GUILESS_MAIN(tst_Foreground)
#include "tst_foreground.moc"
