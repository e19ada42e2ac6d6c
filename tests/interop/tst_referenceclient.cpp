// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tests/interop/jsonshape.h"
#include "tests/interop/subject.h"
#include "tests/support/gatewayprocess.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace claw::interop;
using namespace claw::testing;

//! The reference's own command line, unchanged, talks to our gateway.
class tst_ReferenceClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_reference = reference();
        if (!m_reference)
            QSKIP("the reference implementation is not installed; ./dev interop installs it");
        m_gateway = std::make_unique<GatewayProcess>(subject(), m_home);
        QVERIFY2(m_gateway->waitUntilListening(), m_gateway->output().constData());
    }

    void gatewayHealthIsOk()
    {
        const Outcome outcome = call({u"gateway"_s, u"health"_s});
        QVERIFY2(outcome.exitCode == 0, outcome.story().constData());
        QVERIFY2(outcome.out.contains("OK ("_L1), outcome.story().constData());
    }

    void gatewayProbeReachesEveryMethodItAsksFor()
    {
        const Outcome outcome = call({u"gateway"_s, u"probe"_s, u"--json"_s});
        QVERIFY2(outcome.exitCode == 0, outcome.story().constData());
        const QJsonObject target = outcome.json()[u"targets"_s][0].toObject();
        QVERIFY2(target[u"connect"_s][u"ok"_s].toBool(), outcome.story().constData());
        QVERIFY2(target[u"health"_s][u"ok"_s].toBool(), outcome.story().constData());
        QVERIFY2(target[u"summary"_s].isObject(), outcome.story().constData());
        QVERIFY2(!target[u"presence"_s].toArray().isEmpty(), outcome.story().constData());
        QVERIFY2(target[u"config"_s][u"valid"_s].toBool(), outcome.story().constData());
        QCOMPARE(target[u"config"_s][u"gateway"_s][u"port"_s].toInt(), int(m_home.port()));
    }

    void gatewayProbeReadsWellForPeople()
    {
        const Outcome outcome = call({u"gateway"_s, u"probe"_s});
        QVERIFY2(outcome.exitCode == 0, outcome.story().constData());
        QVERIFY2(outcome.out.contains("Reachable: yes"_L1), outcome.story().constData());
        QVERIFY2(outcome.out.contains("RPC: ok"_L1), outcome.story().constData());
    }

    void rawCallsAreAnswered_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("params");
        QTest::newRow("system-event") << u"system-event"_s << uR"({"text":"interop says hello"})"_s;
        QTest::newRow("system-presence") << u"system-presence"_s << u"{}"_s;
        QTest::newRow("last-heartbeat") << u"last-heartbeat"_s << u"{}"_s;
        QTest::newRow("logs.tail") << u"logs.tail"_s << uR"({"limit":5})"_s;
        QTest::newRow("config.get") << u"config.get"_s << u"{}"_s;
    }

    void rawCallsAreAnswered()
    {
        QFETCH(QString, method);
        QFETCH(QString, params);
        const Outcome outcome =
            call({u"gateway"_s, u"call"_s, method, u"--params"_s, params, u"--json"_s});
        QVERIFY2(outcome.exitCode == 0, outcome.story().constData());
    }

    void statusAndHealthHaveEveryKeyOfTheReference()
    {
        // One gateway after the other on the same HOME: the state directory changes hands.
        const QJsonObject ours = answers();
        m_gateway = std::make_unique<GatewayProcess>(*m_reference, m_home);
        QVERIFY2(m_gateway->waitUntilListening(), m_gateway->output().constData());
        const QJsonObject theirs = answers();
        m_gateway.reset();
        m_gateway = std::make_unique<GatewayProcess>(subject(), m_home);
        QVERIFY2(m_gateway->waitUntilListening(), m_gateway->output().constData());
        QCOMPARE(missingShape(ours, theirs).join(u'\n'), QString());
    }

    void devicesListShowsTheClientItself()
    {
        const Outcome outcome = call({u"devices"_s, u"list"_s, u"--json"_s});
        QVERIFY2(outcome.exitCode == 0, outcome.story().constData());
        QCOMPARE(outcome.json()[u"pending"_s].toArray().size(), 0);
        const QJsonObject device = outcome.json()[u"paired"_s][0].toObject();
        QCOMPARE(device[u"clientId"_s].toString(), u"cli"_s);
        QCOMPARE(device[u"tokens"_s][0][u"role"_s].toString(), u"operator"_s);
    }

    void devicesListReadsWellForPeople()
    {
        const Outcome outcome = call({u"devices"_s, u"list"_s});
        QVERIFY2(outcome.exitCode == 0, outcome.story().constData());
        QVERIFY2(outcome.out.contains("Paired (1)"_L1), outcome.story().constData());
    }

    void nodesStatusReadsWell()
    {
        const Outcome outcome = call({u"nodes"_s, u"status"_s});
        QVERIFY2(outcome.exitCode == 0, outcome.story().constData());
        QVERIFY2(outcome.out.contains(u"Known: 0 · Paired: 0 · Connected: 0"_s),
                 outcome.story().constData());
    }

    void approvalsGetAndEditTheFileOfTheGateway()
    {
        const Outcome got = call({u"approvals"_s, u"get"_s, u"--gateway"_s, u"--json"_s});
        QVERIFY2(got.exitCode == 0, got.story().constData());
        QCOMPARE(got.json()[u"file"_s][u"version"_s].toInt(), 1);
        QCOMPARE(got.json()[u"exists"_s].toBool(), true);
        const Outcome added = call({u"approvals"_s, u"allowlist"_s, u"add"_s, u"--gateway"_s,
                                    u"--json"_s, u"/usr/bin/uname"_s});
        QVERIFY2(added.exitCode == 0, added.story().constData());
        const auto list = added.json()[u"file"_s][u"agents"_s][u"*"_s][u"allowlist"_s];
        QCOMPARE(list[0][u"pattern"_s].toString(), u"/usr/bin/uname"_s);
        QVERIFY(!list[0][u"id"_s].toString().isEmpty());
    }

    void itsNodeHostIsInvoked()
    {
        const UserHome secondMachine; // Another identity.
        QProcess node;
        auto variables = secondMachine.environment();
        variables.insert(u"CLAWDBOT_GATEWAY_TOKEN"_s, m_home.token());
        node.setProcessEnvironment(variables);
        node.setStandardInputFile(QProcess::nullDevice());
        node.start(m_reference->path,
                   m_reference->arguments
                       + QStringList{u"node"_s, u"run"_s, u"--host"_s, u"127.0.0.1"_s, u"--port"_s,
                                     QString::number(m_home.port()), u"--display-name"_s,
                                     u"Second"_s});
        const auto isThere = [this] {
            const Outcome list = m_home.run(subject(), {u"nodes"_s, u"status"_s, u"--json"_s});
            return list.json()[u"nodes"_s][0][u"connected"_s].toBool();
        };
        QVERIFY(QTest::qWaitFor(isThere, 90'000));
        const QStringList which{
            u"nodes"_s,     u"invoke"_s,       u"--node"_s,   u"second"_s,
            u"--command"_s, u"system.which"_s, u"--params"_s, u"{\"bins\":[\"sh\"]}"_s};
        for (const Program &program : {subject(), *m_reference}) {
            const Outcome found = m_home.run(program, which);
            QVERIFY2(found.exitCode == 0, found.story().constData());
            QVERIFY2(found.json()[u"payload"_s][u"bins"_s][u"sh"_s].toString().endsWith(u"/sh"_s),
                     found.story().constData());
        }
        const Outcome policy = m_home.run(
            subject(), {u"approvals"_s, u"get"_s, u"--node"_s, u"Second"_s, u"--json"_s});
        QVERIFY2(policy.exitCode == 0, policy.story().constData());
        QVERIFY2(policy.json()[u"path"_s].toString().startsWith(secondMachine.path()),
                 policy.story().constData());
        node.terminate();
        if (!node.waitForFinished(10'000))
            node.kill();
        node.waitForFinished(10'000);
        QTRY_VERIFY_WITH_TIMEOUT(!isThere(), 60'000);
    }

    void unknownMethodsAreNamed()
    {
        const Outcome outcome = call({u"gateway"_s, u"call"_s, u"no-such-method"_s});
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.err.contains("unknown method: no-such-method"_L1),
                 outcome.story().constData());
    }

    void wrongTokensAreRefusedWithTheReason()
    {
        const UserHome stranger; // Another identity: a known device could use its own token.
        const Outcome outcome = stranger.run(*m_reference,
                                             {u"gateway"_s, u"call"_s, u"health"_s, u"--url"_s,
                                              u"ws://127.0.0.1:%1"_s.arg(m_home.port())},
                                             {u"CLAWDBOT_GATEWAY_TOKEN=wrong"_s});
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.err.contains("unauthorized: gateway token mismatch"_L1),
                 outcome.story().constData());
    }

private:
    Outcome call(const QStringList &arguments) { return m_home.run(*m_reference, arguments); }

    QJsonObject answers()
    {
        QJsonObject all;
        all.insert(u"status"_s,
                   call({u"gateway"_s, u"call"_s, u"status"_s, u"--json"_s}).json().object());
        all.insert(u"health"_s,
                   call({u"gateway"_s, u"call"_s, u"health"_s, u"--json"_s}).json().object());
        all.insert(u"health --json"_s, call({u"health"_s, u"--json"_s}).json().object());
        return all;
    }

    std::optional<Program> m_reference;
    UserHome m_home;
    std::unique_ptr<GatewayProcess> m_gateway;
};

QTEST_GUILESS_MAIN(tst_ReferenceClient)
#include "tst_referenceclient.moc"
