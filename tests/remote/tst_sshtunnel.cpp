// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "remote/sshtunnel.h"
#include "sshserver.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace claw::remote;
using claw::testing::SshServer;

class tst_SshTunnel : public QObject
{
    Q_OBJECT

private:
    //! A shell script in the place of ssh.
    QString script(const QByteArray &body)
    {
        QFile file(m_directory.filePath(u"ssh-%1"_s.arg(++m_scripts)));
        if (file.open(QIODevice::WriteOnly))
            file.write("#!/bin/sh\n" + body);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return file.fileName();
    }
    static SshTunnelPlan plan(const QString &program)
    {
        return {.target = parseSshTarget(u"me@box"_s).value(),
                .remotePort = 18789,
                .program = program,
                .environment = QProcessEnvironment::systemEnvironment()};
    }

    QTemporaryDir m_directory;
    int m_scripts = 0;

private Q_SLOTS:
    void readsTargets_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("host") << u"box"_s << u"box"_s;
        QTest::newRow("user") << u"me@box.local"_s << u"me@box.local"_s;
        QTest::newRow("port") << u" me@box:2222 "_s << u"me@box:2222"_s;
        QTest::newRow("pasted") << u"ssh me@box"_s << u"me@box"_s;
        QTest::newRow("IPv6") << u"me@fe80::1"_s << u"me@fe80::1"_s;
        QTest::newRow("option") << u"-oProxyCommand=evil"_s << QString();
        QTest::newRow("option as host") << u"me@-oProxyCommand=evil"_s << QString();
        QTest::newRow("option as user") << u"-l@box"_s << QString();
        QTest::newRow("two words") << u"me@box rm -rf"_s << QString();
        QTest::newRow("no user") << u"@box"_s << QString();
        QTest::newRow("no host") << u"me@"_s << QString();
        QTest::newRow("port 0") << u"me@box:0"_s << QString();
        QTest::newRow("port of letters") << u"me@box:ssh"_s << QString();
        QTest::newRow("nothing") << u" "_s << QString();
    }
    void readsTargets()
    {
        QFETCH(QString, text);
        const auto target = parseSshTarget(text);
        QTEST(target ? target->shown() : QString(), "shown");
    }

    void asksSshForOneForwardAndNothingElse()
    {
        SshTunnelPlan plan{.target = parseSshTarget(u"me@box:2222"_s).value(),
                           .remotePort = 18789,
                           .identity = u"/keys/id"_s};
        const QStringList expected{u"-N"_s,
                                   u"-L"_s,
                                   u"127.0.0.1:4711:127.0.0.1:18789"_s,
                                   u"-p"_s,
                                   u"2222"_s,
                                   u"-o"_s,
                                   u"ExitOnForwardFailure=yes"_s,
                                   u"-o"_s,
                                   u"BatchMode=yes"_s,
                                   u"-o"_s,
                                   u"StrictHostKeyChecking=accept-new"_s,
                                   u"-o"_s,
                                   u"UpdateHostKeys=yes"_s,
                                   u"-o"_s,
                                   u"ConnectTimeout=5"_s,
                                   u"-o"_s,
                                   u"ServerAliveInterval=15"_s,
                                   u"-o"_s,
                                   u"ServerAliveCountMax=3"_s,
                                   u"-i"_s,
                                   u"/keys/id"_s,
                                   u"me@box"_s};
        QCOMPARE(plan.arguments(4711), expected);
        plan.target.port = 0; // What ~/.ssh/config says about the host holds.
        QVERIFY(!plan.arguments(4711).contains(u"-p"_s));
    }

    void explainsWhatSshSays_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("hint");
        QTest::newRow("no key") << QByteArray(
            "echo 'me@box: Permission denied (publickey).' >&2; exit 255")
                                << u"me@box: Permission denied (publickey)."_s
                                << u"ssh-copy-id me@box"_s;
        QTest::newRow("no such host")
            << QByteArray("echo 'ssh: Could not resolve hostname box' >&2; exit 255")
            << u"ssh: Could not resolve hostname box"_s << u"check the name: ssh me@box"_s;
        QTest::newRow("silent") << QByteArray("exit 3") << u"exit code 3"_s << QString();
        QTest::newRow("never ready")
            << QByteArray("exec sleep 60") << u"no answer within 400ms"_s << QString();
    }
    void explainsWhatSshSays()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, hint);
        SshTunnel tunnel(plan(script(body)));
        const auto opened = QCoro::waitFor(tunnel.open(400ms));
        QVERIFY(!opened);
        QTEST(opened.error().message, "message");
        QVERIFY2(opened.error().hint.contains(hint), qPrintable(opened.error().hint));
        QCOMPARE(tunnel.pid(), 0);
    }

    void saysWhenSshIsNotInstalled()
    {
        SshTunnel tunnel(plan(m_directory.filePath(u"none"_s)));
        const auto opened = QCoro::waitFor(tunnel.open(5s));
        QVERIFY(!opened);
        QVERIFY2(opened.error().message.contains("is not installed"_L1),
                 qPrintable(opened.error().message));
    }

    void leadsToTheOtherMachineAndEndsWithUs()
    {
        SshServer server;
        if (const QString why = server.start(); !why.isEmpty())
            QSKIP(qPrintable(why));
        QTcpServer gateway;
        QVERIFY(gateway.listen(QHostAddress::LocalHost, 0));
        const auto answer = [&gateway] {
            QTcpSocket *visitor = gateway.nextPendingConnection();
            visitor->write("hello from there");
            visitor->disconnectFromHost();
        };
        connect(&gateway, &QTcpServer::newConnection, this, answer);

        SshTunnel tunnel({.target = server.target(),
                          .remotePort = gateway.serverPort(),
                          .identity = server.identity(),
                          .program = server.client(),
                          .environment = QProcessEnvironment::systemEnvironment()});
        const auto port = QCoro::waitFor(tunnel.open(15s));
        QVERIFY2(port, port ? "" : qPrintable(port.error().message + server.said()));
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, *port);
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(socket.readAll(), "hello from there");

        const auto pid = pid_t(tunnel.pid());
        QVERIFY(pid > 0);
        QCoro::waitFor(tunnel.close());
        QTRY_COMPARE(::kill(pid, 0), -1);
    }

    void saysWhenTheKeyIsNotWanted()
    {
        SshServer server;
        if (const QString why = server.start(); !why.isEmpty())
            QSKIP(qPrintable(why));
        SshTunnel tunnel({.target = server.target(),
                          .remotePort = 1,
                          .identity = server.strangersIdentity(),
                          .program = server.client(),
                          .environment = QProcessEnvironment::systemEnvironment()});
        const auto opened = QCoro::waitFor(tunnel.open(15s));
        QVERIFY(!opened);
        QVERIFY2(opened.error().message.contains("Permission denied"_L1),
                 qPrintable(opened.error().message));
        QVERIFY(opened.error().hint.contains("ssh-copy-id"_L1));
    }
};

QTEST_GUILESS_MAIN(tst_SshTunnel)
#include "tst_sshtunnel.moc"
