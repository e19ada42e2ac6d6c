// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tests/interop/jsonshape.h"
#include "tests/interop/subject.h"
#include "tests/support/gatewayprocess.h"

#include <QJsonArray>
#include <QJsonObject>
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
