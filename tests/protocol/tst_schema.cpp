// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "json/jsontext.h"
#include "protocol/connectparams.h"
#include "protocol/schema.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw;
using protocol::Schema;

// The expected texts were captured from the reference implementation.
class tst_Schema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void explainsBadConnectParams_data()
    {
        QTest::addColumn<QByteArray>("params");
        QTest::addColumn<QString>("text");
        const auto client = [](const char *more) -> QByteArray {
            return QByteArray(R"({"minProtocol":3,"maxProtocol":3,"client":{"id":"cli",)"
                              R"("version":"1","platform":"linux","mode":"cli"})")
                + more + '}';
        };
        QTest::newRow("good") << client("") << QString();
        QTest::newRow("absent") << QByteArray("null") << u"must be object"_s;
        QTest::newRow("empty") << QByteArray("{}")
                               << u"must have required property 'minProtocol'; must have required "
                                  "property 'maxProtocol'; must have required property 'client'"_s;
        QTest::newRow("extra key")
            << client(R"(,"foo":1)") << u"at root: unexpected property 'foo'"_s;
        QTest::newRow("blank key")
            << client(R"(," ":1)") << u"must NOT have additional properties"_s;
        QTest::newRow("unknown id")
            << QByteArray(R"({"minProtocol":3,"maxProtocol":3,"client":{"id":"ios-node",)"
                          R"("version":"1","platform":"x","mode":"ui"}})")
            << u"at /client/id: must be equal to constant; at /client/id: must match a schema in anyOf"_s;
        QTest::newRow("id of wrong type")
            << QByteArray(R"({"minProtocol":3,"maxProtocol":3,"client":{"id":5,)"
                          R"("version":"1","platform":"x","mode":"ui"}})")
            << u"at /client/id: must be string; at /client/id: must be equal to constant; "
               "at /client/id: must match a schema in anyOf"_s;
        QTest::newRow("missing in client")
            << QByteArray(R"({"minProtocol":3,"maxProtocol":3,"client":{"id":"cli"}})")
            << u"at /client: must have required property 'version'; at /client: must have required "
               "property 'platform'; at /client: must have required property 'mode'"_s;
        QTest::newRow("bounds")
            << QByteArray(R"({"minProtocol":"3","maxProtocol":0,"client":{"id":"cli",)"
                          R"("version":"1","platform":"x","mode":"ui"}})")
            << u"at /minProtocol: must be integer; at /maxProtocol: must be >= 1"_s;
        QTest::newRow("fraction below the bound")
            << QByteArray(R"({"minProtocol":0.5,"maxProtocol":3.0,"client":{"id":"cli",)"
                          R"("version":"1","platform":"x","mode":"ui"}})")
            << u"at /minProtocol: must be integer; at /minProtocol: must be >= 1"_s;
        QTest::newRow("many")
            << client(R"(,"caps":[1,""],"permissions":{"a":1},"scopes":"x","device":{"id":""},)"
                      R"("auth":{"token":1,"foo":2})")
            << u"at /caps/0: must be string; at /caps/1: must NOT have fewer than 1 characters; "
               "at /permissions/a: must be boolean; at /scopes: must be array; at /device: must "
               "have "
               "required property 'publicKey'; at /device: must have required property "
               "'signature'; "
               "at /device: must have required property 'signedAt'; at /device/id: must NOT have "
               "fewer "
               "than 1 characters; at /auth: unexpected property 'foo'; at /auth/token: must be string"_s;
    }
    void explainsBadConnectParams()
    {
        QFETCH(QByteArray, params);
        QFETCH(QString, text);
        const auto value = json::parse(params);
        QVERIFY(value);
        QCOMPARE(protocol::connectSchema().problems(*value), text);
    }

    void countsCodePointsNotUnits()
    {
        const Schema schema = Schema::string({.least = 2, .most = 2});
        QCOMPARE(schema.problems(u"😀😀"_s), QString());
        QCOMPARE(schema.problems(u"😀"_s), u"must NOT have fewer than 2 characters"_s);
        QCOMPARE(schema.problems(u"abc"_s), u"must NOT have more than 2 characters"_s);
    }

    void escapesKeysInPointers()
    {
        const Schema schema = Schema::record(Schema::boolean());
        QCOMPARE(schema.problems(QJsonObject{{u"a/b~c"_s, 1}}), u"at /a~1b~0c: must be boolean"_s);
    }

    void tellsOfKeysAsTheyWereWritten()
    {
        const Schema schema = Schema::object({
            protocol::optional("known"_L1, Schema::boolean()),
            protocol::optional("flags"_L1, Schema::record(Schema::boolean())),
        });
        const QByteArray message(R"({"id":1,"params":{"z":1,"known":2,"b/~":1,"z":2,)"
                                 R"("flags":{"y":1,"x":1,"ok":true},"a":1}})");
        const auto params = json::parse(message)->toObject().value("params"_L1);
        QCOMPARE(schema.problems(params, message, {u"params"_s}),
                 u"at root: unexpected property 'z'; at root: unexpected property 'b/~'; "
                 "at root: unexpected property 'a'; at /known: must be boolean; "
                 "at /flags/y: must be boolean; at /flags/x: must be boolean"_s);
        const QByteArray other(R"({"params":[]})");
        QCOMPARE(schema.problems(QJsonObject{{u"b"_s, 1}, {u"a"_s, 1}}, other, {u"params"_s}),
                 u"at root: unexpected property 'a'; at root: unexpected property 'b'"_s);
    }

    void writesLargeBoundsInFull()
    {
        const Schema schema = Schema::integer({.least = 1, .most = 1000000});
        QCOMPARE(schema.problems(2000000), u"must be <= 1000000"_s);
    }

    void hugeIntegersStandForTheLargestOne()
    {
        const auto value = json::parse("{\"minProtocol\":1,\"maxProtocol\":6e100,\"client\":"
                                       "{\"id\":\"cli\",\"version\":\"1\",\"platform\":\"x\","
                                       "\"mode\":\"ui\"}}");
        QVERIFY(value);
        QCOMPARE(protocol::connectSchema().problems(*value), QString());
        const auto params = protocol::readConnectParams(value->toObject());
        QCOMPARE(params.minProtocol, 1);
        QCOMPARE(params.maxProtocol, 9007199254740992);
    }

    void connectParamsSurviveARoundTrip()
    {
        protocol::ConnectParams params;
        params.minProtocol = params.maxProtocol = 3;
        params.client = {
            .id = u"cli"_s, .version = u"1"_s, .platform = u"linux"_s, .mode = u"cli"_s};
        params.scopes = {u"operator.read"_s};
        params.authToken = u"t0k"_s;
        params.device = protocol::DeviceProof{.id = u"d"_s,
                                              .publicKey = u"k"_s,
                                              .signature = u"s"_s,
                                              .signedAtMs = 1737264000000,
                                              .nonce = u"n"_s};
        const auto value = json::parse(protocol::encodeConnectParams(params));
        QVERIFY(value);
        QCOMPARE(protocol::connectSchema().problems(*value), QString());
        const auto again = protocol::readConnectParams(value->toObject());
        QCOMPARE(again.client.id, params.client.id);
        QVERIFY(!again.client.displayName);
        QCOMPARE(again.scopes, params.scopes);
        QCOMPARE(again.authToken, params.authToken);
        QCOMPARE(again.device->signedAtMs, params.device->signedAtMs);
        QCOMPARE(again.device->nonce, params.device->nonce);
    }
};

QTEST_GUILESS_MAIN(tst_Schema)
#include "tst_schema.moc"
