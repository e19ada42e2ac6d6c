// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tests/dnssd/mdnsdaemon.h"
#include "tests/e2e/runningprogram.h"
#include "tests/remote/sshserver.h"
#include "tests/remote/standintailscale.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
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

//! What a gateway does to be reached from elsewhere, as its owner sees it.
class tst_RemoteAccess : public QObject
{
    Q_OBJECT

private:
    QProcessEnvironment withTailscale() const
    {
        auto environment = m_box->environment();
        environment.insert(u"PATH"_s, m_tailscale->path({}) + u":/usr/bin:/bin"_s);
        return environment;
    }

    QProcessEnvironment withMdns(const MdnsDaemon &daemon) const
    {
        auto environment = m_box->environment();
        environment.insert(daemon.environment());
        environment.insert(u"HOME"_s, m_box->path());
        environment.remove(u"CLAWDBOT_DISABLE_BONJOUR"_s);
        return environment;
    }

    std::unique_ptr<Sandbox> m_box;
    std::unique_ptr<StandInTailscale> m_tailscale;

private Q_SLOTS:
    void init()
    {
        m_box = std::make_unique<Sandbox>();
        m_box->putConfig(m_box->goodConfig());
        m_tailscale = std::make_unique<StandInTailscale>();
        const QString real = QStandardPaths::findExecutable(
            u"tailscale"_s, {u"/usr/bin"_s, u"/bin"_s, u"/usr/sbin"_s, u"/sbin"_s});
        if (!real.isEmpty())
            QSKIP("the Tailscale of this machine is left alone");
    }

    void servesOverTailscaleAndTakesItBack()
    {
        RunningProgram program(
            gateway({u"--tailscale"_s, u"serve"_s, u"--tailscale-reset-on-exit"_s}),
            withTailscale());
        QVERIFY2(program.waitFor(success), program.story());
        const auto lines = program.out().trimmed().split(u'\n');
        QCOMPARE(lines.value(0), u"✓ Tailscale identity detected"_s);
        QCOMPARE(lines.value(1), u"✓ advertising gateway via Tailscale Serve"_s);
        QCOMPARE(lines.value(2), u"✓ MagicDNS: https://box.tail1234.ts.net"_s);
        QCOMPARE(lines.value(3), u"✓ agent model: anthropic/claude-opus-4-5"_s);
        program.signal(SIGTERM);
        QCOMPARE(program.waitForExit(), 0);
        const QStringList calls{u"status --json"_s, u"serve --bg --yes %1"_s.arg(m_box->port()),
                                u"serve reset"_s};
        QCOMPARE(m_tailscale->calls(), calls);
    }

    void leavesTheArrangementUnlessToldOtherwise()
    {
        m_box->putConfig(R"({gateway: {mode: "local", port: )" + QByteArray::number(m_box->port())
                         + R"(, tailscale: {mode: "funnel"}, auth: {password: "pw"}}})");
        RunningProgram program(gateway(), withTailscale());
        QVERIFY2(program.waitFor(success), program.story());
        QVERIFY2(program.out().contains(u"✓ Tailscale Funnel enabled\n✓ Funnel URL: "
                                        "https://box.tail1234.ts.net:%1\n"_s.arg(m_box->port())),
                 program.story());
        program.signal(SIGTERM);
        QCOMPARE(program.waitForExit(), 0);
        QCOMPARE(m_tailscale->calls().last(), u"funnel --bg --yes %1"_s.arg(m_box->port()));
    }

    void runsOnWithoutTailscale()
    {
        m_tailscale->uninstall();
        RunningProgram program(gateway({u"--tailscale"_s, u"serve"_s}), withTailscale());
        QVERIFY2(program.waitFor(success), program.story());
        QVERIFY2(program.waitFor(u"serve failed: Tailscale is not installed"_s), program.story());
        QVERIFY2(program.waitFor(u"fix: install it from"_s), program.story());
        QVERIFY(!program.out().contains(u"Tailscale"_s));
    }

    void doesNotWaitForASlowTailscale()
    {
        QFile script(m_tailscale->path(u"tailscale"_s));
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write("#!/bin/sh\nexec sleep 60\n");
        script.close();
        RunningProgram program(gateway({u"--tailscale"_s, u"serve"_s}), withTailscale());
        QVERIFY2(program.waitFor(success), program.story());
        QElapsedTimer sinceStop;
        sinceStop.start();
        program.signal(SIGTERM);
        QCOMPARE(program.waitForExit(), 0);
        QVERIFY(sinceStop.elapsed() < 5'500);
    }

    void announcesItselfAndIsFound()
    {
        MdnsDaemon daemon;
        if (const QString why = daemon.start(); !why.isEmpty())
            QSKIP(qPrintable(why));
        auto environment = withMdns(daemon);
        RunningProgram program(gateway(), environment);
        QVERIFY2(program.waitFor(success), program.story());
        QVERIFY2(program.waitFor(u"bonjour: advertised gateway"_s), program.story());

        RunningProgram discover(
            {u"gateway"_s, u"discover"_s, u"--json"_s, u"--timeout"_s, u"10000"_s}, environment);
        QCOMPARE(discover.waitForExit(), 0);
        const auto found = QJsonDocument::fromJson(discover.out().toUtf8()).object();
        QVERIFY2(found["count"_L1].toInt() == 1, discover.story());
        const auto beacon = found["beacons"_L1][0].toObject();
        QCOMPARE(beacon["gatewayPort"_L1].toInt(), m_box->port());
        QCOMPARE(beacon["role"_L1].toString(), u"gateway"_s);
        QCOMPARE(beacon["txt"_L1]["transport"_L1].toString(), u"gateway"_s);

        // Somebody else finds it too, and shows it nothing.
        Sandbox visitor;
        visitor.putConfig("{gateway: {mode: 'local', auth: {token: 'visitors'}, port: "
                          + QByteArray::number(visitor.port()) + "}}");
        environment.insert(u"HOME"_s, visitor.path());
        const QString expected = u"Found in the network ws://127.0.0.1:%1\n"
                                 "  Answers, and wants credentials"_s.arg(m_box->port());
        const auto isSeen = [&] { // Discovery has little time, and this machine may be busy.
            RunningProgram probe({u"gateway"_s, u"probe"_s}, environment);
            return probe.waitForExit() == 1 // No gateway of the visitor's is there.
                && probe.out().contains(expected);
        };
        QTRY_VERIFY_WITH_TIMEOUT(isSeen(), 20'000);
        QVERIFY(!QFile::exists(m_box->path(u".clawdbot/devices/paired.json"_s)));

        // Gone with the gateway.
        program.signal(SIGTERM);
        QCOMPARE(program.waitForExit(), 0);
        // The daemon remembers it for a second, in case somebody missed the goodbye.
        const auto isGone = [&environment] {
            RunningProgram again({u"gateway"_s, u"discover"_s}, environment);
            return again.waitForExit() == 0
                && again.out().startsWith(u"Gateway Discovery\nFound 0 gateway(s) · domains: "
                                          "local., clawdbot.internal.\n"_s);
        };
        QTRY_VERIFY_WITH_TIMEOUT(isGone(), 15'000);
    }

    void asksThroughAnSshTunnel()
    {
        SshServer server;
        if (const QString why = server.start(); !why.isEmpty())
            QSKIP(qPrintable(why));
        RunningProgram program(gateway(), m_box->environment());
        QVERIFY2(program.waitFor(success), program.story());
        auto environment = m_box->environment();
        environment.insert(u"PATH"_s, QFileInfo(server.client()).path() + u":/usr/bin:/bin"_s);
        RunningProgram probe({u"gateway"_s, u"probe"_s, u"--json"_s, u"--timeout"_s, u"15000"_s,
                              u"--ssh"_s, server.target().shown(), u"--ssh-identity"_s,
                              server.identity()},
                             environment);
        QCOMPARE(probe.waitForExit(), 0);
        const auto report = QJsonDocument::fromJson(probe.out().toUtf8()).object();
        QVERIFY2(report["primaryTargetId"_L1].toString() == "sshTunnel"_L1, probe.story());
        const auto target = report["targets"_L1][0].toObject();
        QCOMPARE(target["kind"_L1].toString(), u"sshTunnel"_s);
        QCOMPARE(target["connect"_L1]["ok"_L1].toBool(), true);
        QCOMPARE(target["tunnel"_L1]["target"_L1].toString(), server.target().shown());
        QCOMPARE(target["tunnel"_L1]["remotePort"_L1].toInt(), m_box->port());
        const int pid = target["tunnel"_L1]["pid"_L1].toInt();
        QVERIFY(pid > 0);
        QTRY_COMPARE(::kill(pid, 0), -1);
    }

    void tunnelsToTheGatewayThatAnnouncesItself()
    {
        MdnsDaemon daemon;
        SshServer server;
        for (const QString &why : {daemon.start(), server.start()})
            if (!why.isEmpty())
                QSKIP(qPrintable(why));
        auto environment = withMdns(daemon);
        environment.insert(u"USER"_s, server.target().user);
        environment.insert(u"CLAWDBOT_SSH_PORT"_s, QString::number(server.target().port));
        environment.insert(u"PATH"_s, QFileInfo(server.client()).path() + u":/usr/bin:/bin"_s);
        RunningProgram program(gateway(), environment);
        QVERIFY2(program.waitFor(u"bonjour: advertised gateway"_s), program.story());

        QJsonObject target;
        const auto isReached = [&] { // Discovery has little time, and this machine may be busy.
            RunningProgram probe({u"gateway"_s, u"probe"_s, u"--json"_s, u"--timeout"_s, u"15000"_s,
                                  u"--ssh-auto"_s, u"--ssh-identity"_s, server.identity()},
                                 environment);
            const bool isAnswered = probe.waitForExit() == 0;
            const auto report = QJsonDocument::fromJson(probe.out().toUtf8()).object();
            target = report["targets"_L1][0].toObject();
            return isAnswered && target["kind"_L1].toString() == "sshTunnel"_L1;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isReached(), 30'000);
        QCOMPARE(target["connect"_L1]["ok"_L1].toBool(), true);
        QVERIFY(target["tunnel"_L1]["target"_L1].toString().contains(
            u".local:%1"_s.arg(server.target().port)));
        QCOMPARE(target["tunnel"_L1]["remotePort"_L1].toInt(), m_box->port());
    }

    void saysWhyThereIsNoTunnel()
    {
        QFile ssh(m_tailscale->path(u"ssh"_s));
        QVERIFY(ssh.open(QIODevice::WriteOnly));
        ssh.write("#!/bin/sh\necho 'me@box: Permission denied (publickey).' >&2\nexit 255\n");
        ssh.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        ssh.close();
        RunningProgram probe({u"gateway"_s, u"probe"_s, u"--ssh"_s, u"me@box"_s}, withTailscale());
        QCOMPARE(probe.waitForExit(), 1);
        QVERIFY2(probe.out().contains(u"\nWarning:\n- SSH tunnel failed: me@box: Permission denied "
                                      "(publickey).; nothing can be typed here: put your key there "
                                      "(ssh-copy-id me@box)"_s),
                 probe.story());
        RunningProgram nonsense({u"gateway"_s, u"probe"_s, u"--ssh"_s, u"-oProxyCommand=x"_s},
                                withTailscale());
        QCOMPARE(nonsense.waitForExit(), 1);
        QVERIFY2(nonsense.err().contains(u"Error: invalid SSH target: -oProxyCommand=x"_s),
                 nonsense.story());
    }

    void everyCommandTalksToTheConfiguredGateway()
    {
        const QByteArray port = QByteArray::number(m_box->port());
        m_box->putConfig("{gateway: {mode: 'local', port: " + port
                         + ", auth: {token: 't0k'}, tls: {enabled: true}}}");
        RunningProgram program(gateway(), m_box->environment());
        QVERIFY2(program.waitFor(success), program.story());
        const QRegularExpression line(u"TLS certificate SHA-256: ([0-9a-f]{64})"_s);
        const QByteArray fingerprint = line.match(program.out()).captured(1).toLatin1();
        QCOMPARE(fingerprint.size(), 64);

        Sandbox here; // A machine whose gateway is the other one.
        const auto configure = [&](const QByteArray &pin) {
            here.putConfig("{gateway: {mode: 'remote', remote: {url: 'wss://localhost:" + port
                           + "', token: 't0k', tlsFingerprint: '" + pin + "'}}}");
        };
        const QList<QStringList> commands{{u"health"_s},
                                          {u"gateway"_s, u"health"_s},
                                          {u"gateway"_s, u"call"_s, u"status"_s},
                                          {u"devices"_s, u"list"_s},
                                          {u"gateway"_s, u"probe"_s},
                                          {u"status"_s}};
        configure(fingerprint);
        for (const QStringList &words : commands) {
            RunningProgram command(words, here.environment());
            QVERIFY2(command.waitForExit() == 0, command.story());
        }
        RunningProgram status({u"gateway"_s, u"status"_s, u"--json"_s}, here.environment());
        QCOMPARE(status.waitForExit(), 0);
        QVERIFY2(status.out().contains(u"wss://localhost:"_s), status.story());

        configure(QByteArray(64, 'a'));
        for (const QStringList &words : commands.first(4)) {
            RunningProgram command(words, here.environment());
            QVERIFY2(command.waitForExit() == 1, command.story());
            QVERIFY2(command.err().contains(u"no secure connection"_s), command.story());
        }
    }

    void canBeToldNotToAnnounceItself()
    {
        MdnsDaemon daemon;
        if (const QString why = daemon.start(); !why.isEmpty())
            QSKIP(qPrintable(why));
        const auto environment = withMdns(daemon);
        auto quiet = environment;
        quiet.insert(u"CLAWDBOT_DISABLE_BONJOUR"_s, u"yes"_s);
        RunningProgram program(gateway(), quiet);
        QVERIFY2(program.waitFor(success), program.story());
        RunningProgram discover({u"gateway"_s, u"discover"_s}, environment);
        QCOMPARE(discover.waitForExit(), 0);
        QVERIFY2(discover.out().contains(u"Found 0 gateway(s)"_s), discover.story());
    }
};

QTEST_GUILESS_MAIN(tst_RemoteAccess)
#include "tst_remoteaccess.moc"
