// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "json/statejson.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw::json;

class tst_StateJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void laysTextOut_data()
    {
        QTest::addColumn<QByteArray>("compact");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("empty object") << QByteArray("{}") << QByteArray("{}");
        QTest::newRow("members") << QByteArray(R"({"z":1,"a":true})")
                                 << QByteArray("{\n  \"z\": 1,\n  \"a\": true\n}");
        QTest::newRow("nested") << QByteArray(R"({"a":[1,{"b":null}],"c":[],"d":{}})")
                                << QByteArray("{\n  \"a\": [\n    1,\n    {\n      \"b\": null\n"
                                              "    }\n  ],\n  \"c\": [],\n  \"d\": {}\n}");
        QTest::newRow("brackets in strings") << QByteArray("{\"{a,\":\"}]\\\"\\\\,:\"}")
                                             << QByteArray("{\n  \"{a,\": \"}]\\\"\\\\,:\"\n}");
        QTest::newRow("string that never ends") << QByteArray("[\"a\\") << QByteArray("[\n  \"a\\");
    }
    void laysTextOut()
    {
        QFETCH(QByteArray, compact);
        QTEST(indented(compact), "expected");
    }

    void keepsUnknownMembers()
    {
        const QJsonObject rest{{u"new \"key\""_s, QJsonArray{1}}, {u"x"_s, 2}};
        const QByteArray members = "\"new \\\"key\\\"\":[1],\"x\":2}";
        QCOMPARE(withRest("{\"a\":1}", rest), "{\"a\":1," + members);
        QCOMPARE(withRest("{}", rest), "{" + members);
        QCOMPARE(withRest("{}", {}), QByteArray("{}"));
    }
};

QTEST_GUILESS_MAIN(tst_StateJson)
#include "tst_statejson.moc"
