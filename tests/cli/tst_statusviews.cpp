// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "json/jsontext.h"
#include "tests/cli/commandfixture.h"

#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace claw::cli {

using testing::CommandFixture;
using testing::ScriptedGateway;

//! What the options of `status` and `gateway status` add to the page.
class TestStatusViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // A gateway that runs without a disk.
        m_gateway.onRequest = [](QWebSocket &peer, const QJsonObject &request) {
            ScriptedGateway::respond(
                peer, request,
                *json::parse(R"({"degraded":[{"part":"state","message":"no room"}]})"));
        };
    }

    void tellWhatTheGatewayRunsWithout()
    {
        QCOMPARE(m_user.run(u"status"_s, m_gateway), 0);
        QVERIFY2(m_user.out.contains("state: no room"), m_user.out.constData());
        QVERIFY(m_user.out.contains("skipped (use --deep)"));
        QVERIFY(!m_user.out.contains("\nHealth\n"));

        QCOMPARE(m_user.run(u"status --deep"_s, m_gateway), 0);
        const auto health = m_user.out.mid(m_user.out.indexOf("\nHealth\n"));
        QVERIFY2(health.contains(" reachable ") && health.contains(" degraded "),
                 m_user.out.constData());
        QVERIFY(!m_user.out.contains("skipped (use --deep)"));
    }

    void sayThatThereIsNoUsageOnlyWhenAsked()
    {
        QCOMPARE(m_user.run(u"status"_s, m_gateway), 0);
        QVERIFY(!m_user.out.contains("Usage:"));
        QCOMPARE(m_user.run(u"status --usage"_s, m_gateway), 0);
        QVERIFY(m_user.out.contains("\nUsage: no provider usage available."));
    }

    void nameWhoHoldsThePort()
    {
        QTcpServer mute;
        QVERIFY(mute.listen(QHostAddress::LocalHost, 0));
        const auto port = QByteArray::number(mute.serverPort());
        CommandFixture user;
        user.setVariable(u"CLAWDBOT_GATEWAY_PORT"_s, QString::fromLatin1(port));
        QCOMPARE(user.run(u"gateway status --timeout 100"_s), 0);
        const QByteArray holder = "Port " + port + " is already in use.\n- pid "
            + QByteArray::number(QCoreApplication::applicationPid());
        const QByteArray place = " (127.0.0.1:" + port + ")\n- ";
        QVERIFY2(user.err.contains(holder), user.err.constData());
        QVERIFY2(user.err.contains(place), user.err.constData());

        QCOMPARE(user.run(u"gateway status --no-probe --json"_s), 0);
        QCOMPARE(user.json().value("port"_L1)["hints"_L1].toArray().size(), 1);
    }

private:
    ScriptedGateway m_gateway;
    CommandFixture m_user;
};

} // namespace claw::cli

QTEST_GUILESS_MAIN(claw::cli::TestStatusViews)
#include "tst_statusviews.moc"
