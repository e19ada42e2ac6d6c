// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tests/cli/commandfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw;
using testing::CommandFixture;
using testing::ScriptedGateway;

class tst_UsageCost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatModelsCost()
    {
        ScriptedGateway gateway;
        CommandFixture user;
        QJsonObject asked;
        gateway.onRequest = [&asked](QWebSocket &peer, const QJsonObject &request) {
            asked = request;
            const char *payload = R"({"updatedAt":1,"days":7,"daily":[
            {"date":"2026-11-23","totalTokens":12000,"totalCost":3},
            {"date":"2026-11-24","totalTokens":1260,"totalCost":0.005}],
                "totals":{"totalTokens":1340000,"totalCost":3.005,"missingCostEntries":2}})";
            ScriptedGateway::respond(peer, request, *json::parse(payload));
        };
        QCOMPARE(user.run(u"gateway usage-cost --days 7.9"_s, gateway), 0);
        QCOMPARE(asked["method"_L1], QJsonValue(u"usage.cost"_s));
        QCOMPARE(asked["params"_L1]["days"_L1].toInt(), 7);
        QCOMPARE(user.out,
                 QByteArray("Usage cost (7 days)\n"
                            "Total: $3.00 · 1.3m tokens\n"
                            "Missing entries: 2\n"
                            "Latest day: 2026-11-24 · $0.0050 · 1.3k tokens\n"));
        QCOMPARE(user.run(u"gateway usage-cost --days many"_s, gateway), 0);
        QCOMPARE(asked["params"_L1]["days"_L1].toInt(), 30);
        QCOMPARE(user.run(u"gateway usage-cost --json"_s, gateway), 0);
        QCOMPARE(user.json()["totals"_L1]["missingCostEntries"_L1].toInt(), 2);
    }
};

QTEST_GUILESS_MAIN(tst_UsageCost)
#include "tst_usagecost.moc"
