// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tests/e2e/runningprogram.h"

#include <QFile>
#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace claw::testing;

namespace {

const QString secret = u"a-token-of-the-test"_s;

//! A gateway and a second machine: the same program under another home.
struct World
{
    World()
    {
        gatewayBox.putConfig("{gateway: {mode: 'local', bind: '" + bind
                             + "', port: " + QByteArray::number(gatewayBox.port())
                             + ", auth: {token: '" + secret.toLatin1() + "'}}}\n");
        nodeEnvironment = nodeBox.environment();
        nodeEnvironment.insert(u"CLAWDBOT_GATEWAY_TOKEN"_s, secret);
        // A stand-in for what shows notifications in a session.
        QFile notify(nodeBox.path(u"notify-send"_s));
        if (!notify.open(QFile::WriteOnly))
            qFatal("no stand-in for notify-send");
        notify.write("#!/bin/sh\nprintf '%s\\n' \"$@\" > \"$HOME/notified\"\n");
        notify.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        notify.close();
        nodeEnvironment.insert(u"PATH"_s, nodeBox.path() + u':' + nodeEnvironment.value(u"PATH"_s));
    }

    [[nodiscard]] QStringList nodeCommand() const
    {
        return {u"node"_s,           u"run"_s,    u"--host"_s,
                u"127.0.0.1"_s,      u"--port"_s, QString::number(gatewayBox.port()),
                u"--display-name"_s, u"Den Box"_s};
    }

    QByteArray bind = "loopback";
    Sandbox gatewayBox;
    Sandbox nodeBox;
    QProcessEnvironment nodeEnvironment;
};

} // namespace

//! `clawdbot node run` drives a second machine: found, asked, told no, told yes.
class tst_NodeHost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecondMachineIsDriven()
    {
        World world;
        RunningProgram gateway({u"gateway"_s}, world.gatewayBox.environment());
        QVERIFY2(gateway.waitFor(u"✓ log file: "_s), gateway.story());
        RunningProgram node(world.nodeCommand(), world.nodeEnvironment);
        QVERIFY2(node.waitFor(u"node host connected"_s), node.story());

        const auto ask = [&world](const QStringList &words) {
            RunningProgram command(words, world.gatewayBox.environment());
            const int code = command.waitForExit();
            return std::tuple(code, command.out(), command.err());
        };
        const auto [listed, list, listError] = ask({u"nodes"_s, u"status"_s, u"--json"_s});
        QVERIFY2(listed == 0, qPrintable(listError));
        const QJsonObject shown = QJsonDocument::fromJson(list.toUtf8())["nodes"_L1][0].toObject();
        QCOMPARE(shown["displayName"_L1].toString(), u"Den Box"_s);
        QCOMPARE(shown["connected"_L1], QJsonValue(true));
        QCOMPARE(shown["paired"_L1], QJsonValue(true));
        QVERIFY(shown["commands"_L1].toArray().contains(u"system.run"_s));
        QVERIFY(shown["commands"_L1].toArray().contains(u"system.notify"_s));

        const auto [found, which, whichError] =
            ask({u"nodes"_s, u"invoke"_s, u"--node"_s, u"den-box"_s, u"--command"_s,
                 u"system.which"_s, u"--params"_s, u"{\"bins\":[\"sh\",\"no-such\"]}"_s});
        QVERIFY2(found == 0, qPrintable(whichError));
        const QJsonValue bins = QJsonDocument::fromJson(which.toUtf8())["payload"_L1]["bins"_L1];
        QVERIFY(bins["sh"_L1].toString().endsWith("/sh"_L1));
        QCOMPARE(bins.toObject().size(), 1);

        // Nobody has allowed anything on that machine yet.
        const QStringList run{
            u"nodes"_s,     u"invoke"_s,     u"--node"_s,   u"Den Box"_s,
            u"--command"_s, u"system.run"_s, u"--params"_s, u"{\"command\":[\"uname\"]}"_s};
        const auto [refused, nothing, why] = ask(run);
        QCOMPARE(refused, 1);
        QVERIFY2(why.contains("SYSTEM_RUN_DENIED: approval required"_L1), qPrintable(why));

        const auto [allowed, table, allowError] = ask(
            {u"approvals"_s, u"allowlist"_s, u"add"_s, u"--node"_s, u"Den Box"_s, u"**/uname"_s});
        QVERIFY2(allowed == 0, qPrintable(allowError));
        QVERIFY2(table.contains("**/uname"_L1), qPrintable(table));
        QVERIFY(QFile::exists(world.nodeBox.path(u".clawdbot/exec-approvals.json"_s)));
        const auto [ran, answer, runError] = ask(run);
        QVERIFY2(ran == 0, qPrintable(runError));
        const QJsonValue report = QJsonDocument::fromJson(answer.toUtf8())["payload"_L1];
        QCOMPARE(report["stdout"_L1].toString(), u"Linux\n"_s);
        QCOMPARE(report["success"_L1], QJsonValue(true));

        const auto [notified, told, notifyError] =
            ask({u"nodes"_s, u"notify"_s, u"--node"_s, u"Den Box"_s, u"--title"_s, u"Tea"_s,
                 u"--body"_s, u"is -ready"_s});
        QVERIFY2(notified == 0, qPrintable(notifyError));
        QFile notification(world.nodeBox.path(u"notified"_s));
        QVERIFY(notification.open(QFile::ReadOnly));
        QCOMPARE(notification.readAll(),
                 QByteArray("--app-name=Clawdbot\n--urgency=normal\n--\nTea\nis -ready\n"));

        node.signal(SIGTERM);
        QCOMPARE(node.waitForExit(), 0);
        QVERIFY(node.out().contains("node host stopped"_L1));
        const auto [again, after, afterError] = ask({u"nodes"_s, u"status"_s});
        QVERIFY2(again == 0, qPrintable(afterError));
        QVERIFY2(after.startsWith(u"Known: 1 · Paired: 1 · Connected: 0\n"_s), qPrintable(after));
    }

    void aPersonIsAskedForANode()
    {
        World world;
        RunningProgram gateway({u"gateway"_s}, world.gatewayBox.environment());
        QVERIFY2(gateway.waitFor(u"✓ log file: "_s), gateway.story());
        RunningProgram node(world.nodeCommand(), world.nodeEnvironment);
        QVERIFY2(node.waitFor(u"node host connected"_s), node.story());
        const auto environment = world.gatewayBox.environment();
        RunningProgram run(
            {u"nodes"_s, u"run"_s, u"--node"_s, u"Den Box"_s, u"--raw"_s, u"echo $((20+22))"_s},
            environment);
        // The question is there for whoever looks.
        QString id;
        const auto asked = [&] {
            RunningProgram list({u"gateway"_s, u"call"_s, u"exec.approval.list"_s, u"--json"_s},
                                environment);
            if (list.waitForExit() != 0)
                return false;
            const QJsonValue open = QJsonDocument::fromJson(list.out().toUtf8())[0];
            id = open["id"_L1].toString();
            return open["request"_L1]["command"_L1].toString() == "echo $((20+22))"_L1;
        };
        QTRY_VERIFY_WITH_TIMEOUT(asked(), 30'000);
        RunningProgram yes({u"gateway"_s, u"call"_s, u"exec.approval.resolve"_s, u"--params"_s,
                            u"{\"id\":\"%1\",\"decision\":\"allow-once\"}"_s.arg(id)},
                           environment);
        QVERIFY2(yes.waitForExit() == 0, yes.story());
        QVERIFY2(run.waitForExit() == 0, run.story());
        QCOMPARE(run.out(), u"42\n"_s);
    }

    void comesBackToAGatewayThatRestarts()
    {
        World world;
        auto gateway = std::make_unique<RunningProgram>(QStringList{u"gateway"_s},
                                                        world.gatewayBox.environment());
        QVERIFY2(gateway->waitFor(u"✓ log file: "_s), gateway->story());
        RunningProgram node(world.nodeCommand(), world.nodeEnvironment);
        QVERIFY2(node.waitFor(u"node host connected"_s), node.story());
        gateway->signal(SIGTERM);
        QCOMPARE(gateway->waitForExit(), 0);
        QVERIFY2(node.waitFor(u"node host gateway closed"_s), node.story());
        gateway = std::make_unique<RunningProgram>(QStringList{u"gateway"_s},
                                                   world.gatewayBox.environment());
        QVERIFY2(gateway->waitFor(u"✓ log file: "_s), gateway->story());
        QTRY_VERIFY_WITH_TIMEOUT(node.out().count("node host connected"_L1) == 2, 60'000);
    }
};

QTEST_GUILESS_MAIN(tst_NodeHost)
#include "tst_nodehost.moc"
