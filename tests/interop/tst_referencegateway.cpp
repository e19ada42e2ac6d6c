// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tests/interop/subject.h"
#include "tests/support/gatewayprocess.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace claw::interop;
using namespace claw::testing;

//! Our command line talks to the reference's gateway.
class tst_ReferenceGateway : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto installed = reference();
        if (!installed)
            QSKIP("the reference implementation is not installed; ./dev interop installs it");
        m_gateway = std::make_unique<GatewayProcess>(*installed, m_home);
        QVERIFY2(m_gateway->waitUntilListening(), m_gateway->output().constData());
    }

    void commandsSucceed_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("gateway health") << QStringList{u"gateway"_s, u"health"_s};
        QTest::newRow("gateway probe") << QStringList{u"gateway"_s, u"probe"_s};
        QTest::newRow("gateway status") << QStringList{u"gateway"_s, u"status"_s};
        QTest::newRow("gateway call") << QStringList{u"gateway"_s, u"call"_s, u"health"_s};
        QTest::newRow("health") << QStringList{u"health"_s};
        QTest::newRow("status") << QStringList{u"status"_s};
    }

    void commandsSucceed()
    {
        QFETCH(QStringList, arguments);
        const Outcome outcome = m_home.run(subject(), arguments);
        QVERIFY2(outcome.exitCode == 0, outcome.story().constData());
        QVERIFY2(!outcome.out.isEmpty(), outcome.story().constData());
    }

    void answersArriveWhole()
    {
        const Outcome health = m_home.run(subject(), {u"health"_s, u"--json"_s});
        QVERIFY2(health.exitCode == 0, health.story().constData());
        QVERIFY2(health.json()[u"ok"_s].toBool(), health.story().constData());

        const Outcome status =
            m_home.run(subject(), {u"gateway"_s, u"call"_s, u"status"_s, u"--json"_s});
        QVERIFY2(status.exitCode == 0, status.story().constData());
        QVERIFY2(status.json()[u"sessions"_s].isObject(), status.story().constData());
    }

    void wrongTokensEndInExitCodeOne()
    {
        const UserHome stranger;
        const Outcome outcome = stranger.run(subject(),
                                             {u"gateway"_s, u"call"_s, u"health"_s, u"--url"_s,
                                              u"ws://127.0.0.1:%1"_s.arg(m_home.port())},
                                             {u"CLAWDBOT_GATEWAY_TOKEN=wrong"_s});
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.err.contains("unauthorized: gateway token mismatch"_L1),
                 outcome.story().constData());
    }

private:
    UserHome m_home;
    std::unique_ptr<GatewayProcess> m_gateway;
};

QTEST_GUILESS_MAIN(tst_ReferenceGateway)
#include "tst_referencegateway.moc"
