// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tests/e2e/networkspace.h"
#include "tests/e2e/runningprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace claw::testing;

namespace {

const QString secret = u"a-token-of-the-test"_s;

} // namespace

//! A gateway and a node that share nothing but a network.
class tst_TwoMachines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNodeElsewhereIsLetInAndDriven()
    {
        const TwoMachines machines;
        if (!machines.isUp())
            QSKIP(qPrintable(u"no network namespaces here: "_s
                             + QString::fromLocal8Bit(machines.complaint())));
        const Sandbox one;
        const Sandbox two;
        one.putConfig("{gateway: {mode: 'local', bind: 'lan', port: "
                      + QByteArray::number(one.port()) + ", auth: {token: '" + secret.toLatin1()
                      + "'}}}\n");
        const auto onOne = [&](const QStringList &words) {
            return machines.onOne() + QStringList{QStringLiteral(CLAWDBOT_PROGRAM)} + words;
        };
        RunningProgram gateway(onOne({u"gateway"_s}), one.environment(), {}, u"ip"_s);
        QVERIFY2(gateway.waitFor(u"✓ log file: "_s), gateway.story());

        auto environment = two.environment();
        environment.insert(u"CLAWDBOT_GATEWAY_TOKEN"_s, secret);
        RunningProgram node(machines.onTwo()
                                + QStringList{QStringLiteral(CLAWDBOT_PROGRAM), u"node"_s, u"run"_s,
                                              u"--host"_s, machines.addressOfOne(), u"--port"_s,
                                              QString::number(one.port())},
                            environment, {}, u"ip"_s);
        QVERIFY2(node.waitFor(u"node host gateway connect failed: pairing required"_s),
                 node.story());

        const auto ask = [&](const QStringList &words) {
            RunningProgram command(onOne(words), one.environment(), {}, u"ip"_s);
            const int code = command.waitForExit();
            return std::pair(code, code == 0 ? command.out() : command.err());
        };
        const auto [listed, devices] = ask({u"devices"_s, u"list"_s, u"--json"_s});
        QVERIFY2(listed == 0, qPrintable(devices));
        const QJsonValue request = QJsonDocument::fromJson(devices.toUtf8())["pending"_L1][0];
        QCOMPARE(request["role"_L1].toString(), u"node"_s);
        QCOMPARE(request["remoteIp"_L1].toString(), u"10.213.77.2"_s);
        const auto [approved, device] =
            ask({u"devices"_s, u"approve"_s, request["requestId"_L1].toString()});
        QVERIFY2(approved == 0, qPrintable(device));
        QVERIFY2(node.waitFor(u"node host connected"_s), node.story());

        const auto [allowed, table] = ask(
            {u"approvals"_s, u"allowlist"_s, u"add"_s, u"--node"_s, u"10.213.77.2"_s, u"**/ip"_s});
        QVERIFY2(allowed == 0, qPrintable(table));
        const auto [ran, answer] =
            ask({u"nodes"_s, u"invoke"_s, u"--node"_s, u"10.213.77.2"_s, u"--command"_s,
                 u"system.run"_s, u"--params"_s, u"{\"command\":[\"ip\",\"-br\",\"addr\"]}"_s});
        QVERIFY2(ran == 0, qPrintable(answer));
        const QJsonValue report = QJsonDocument::fromJson(answer.toUtf8())["payload"_L1];
        QVERIFY2(report["stdout"_L1].toString().contains("10.213.77.2"_L1), qPrintable(answer));
        node.signal(SIGTERM);
        QCOMPARE(node.waitForExit(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_TwoMachines)
#include "tst_twomachines.moc"
