// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "nodeframes.h"
#include "servertester.h"

using namespace Qt::StringLiterals;
using namespace claw;
using testing::connectParams;
using testing::messageOf;
using testing::nodeParams;
using testing::requestOf;
using testing::scoped;
using testing::ServerTester;
using testing::WireClient;

class tst_NodeMethods : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checksParameters_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QByteArray>("params");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *method, const QByteArray &params, const QString &message) {
            QTest::addRow("%s %s", method, params.constData())
                << QString::fromLatin1(method) << params << message;
        };
        row("node.list", R"({"a":1})",
            u"invalid node.list params: at root: unexpected property 'a'"_s);
        row("node.describe", "{}",
            u"invalid node.describe params: must have required property 'nodeId'"_s);
        row("node.describe", R"({"nodeId":" "})", u"nodeId required"_s);
        row("node.describe", R"({"nodeId":"x"})", u"unknown nodeId"_s);
        row("node.invoke", "{}",
            u"invalid node.invoke params: must have required property 'nodeId'; must have required property 'command'; must have required property 'idempotencyKey'"_s);
        row("node.invoke",
            R"({"nodeId":"","command":"x","idempotencyKey":"k","timeoutMs":-1,"z":1})",
            u"invalid node.invoke params: at root: unexpected property 'z'; at /nodeId: must NOT have fewer than 1 characters; at /timeoutMs: must be >= 0"_s);
        row("node.invoke", R"({"nodeId":" ","command":"x","idempotencyKey":"k"})",
            u"nodeId and command required"_s);
        row("node.pair.request", R"({"nodeId":"","foo":1})",
            u"invalid node.pair.request params: at root: unexpected property 'foo'; at /nodeId: must NOT have fewer than 1 characters"_s);
        row("node.pair.request", R"({"nodeId":"n","caps":[""],"silent":1})",
            u"invalid node.pair.request params: at /caps/0: must NOT have fewer than 1 characters; at /silent: must be boolean"_s);
        row("node.pair.list", R"({"a":1})",
            u"invalid node.pair.list params: at root: unexpected property 'a'"_s);
        row("node.pair.approve", "{}",
            u"invalid node.pair.approve params: must have required property 'requestId'"_s);
        row("node.pair.approve", R"({"requestId":"x"})", u"unknown requestId"_s);
        row("node.pair.reject", R"({"requestId":"x"})", u"unknown requestId"_s);
        row("node.pair.verify", R"({"nodeId":"x"})",
            u"invalid node.pair.verify params: must have required property 'token'"_s);
        row("node.rename", R"({"nodeId":"x","displayName":" "})", u"displayName required"_s);
        row("node.rename", R"({"nodeId":"x","displayName":"y"})", u"unknown nodeId"_s);
        row("exec.approvals.node.get", "{}",
            u"invalid exec.approvals.node.get params: must have required property 'nodeId'"_s);
        row("exec.approvals.node.get", R"({"nodeId":" "})", u"nodeId required"_s);
        row("exec.approvals.node.set", R"({"nodeId":"x","file":{"version":2}})",
            u"invalid exec.approvals.node.set params: at /file/version: must be equal to constant"_s);
    }
    void checksParameters()
    {
        QFETCH(QString, method);
        QFETCH(QByteArray, params);
        ServerTester tester;
        WireClient client(tester.port);
        client.connectWith(connectParams());
        client.send(requestOf(u"a"_s, method, params));
        const QJsonObject answer = client.response(u"a"_s);
        QTEST(messageOf(answer), "message");
        QCOMPARE(answer["error"_L1]["code"_L1].toString(), u"INVALID_REQUEST"_s);
    }

    void asksForScopesAndRoles()
    {
        ServerTester tester;
        WireClient reader(tester.port);
        reader.connectWith(scoped(u"operator.read"_s));
        for (const auto &method :
             {u"node.pair.request"_s, u"node.pair.list"_s, u"node.pair.approve"_s,
              u"node.pair.reject"_s, u"node.pair.verify"_s, u"node.rename"_s})
            QCOMPARE(messageOf(reader.ask(method, method)), u"missing scope: operator.pairing"_s);
        QCOMPARE(messageOf(reader.ask(u"i"_s, u"node.invoke"_s)),
                 u"missing scope: operator.write"_s);
        for (const auto &method : {u"exec.approvals.node.get"_s, u"exec.approvals.node.set"_s})
            QCOMPARE(messageOf(reader.ask(method, method)), u"missing scope: operator.admin"_s);
        for (const auto &method : {u"node.event"_s, u"node.invoke.result"_s})
            QCOMPARE(messageOf(reader.ask(method, method)), u"unauthorized role: operator"_s);
        WireClient pairing(tester.port);
        pairing.connectWith(scoped(u"operator.pairing"_s));
        for (const auto &method : {u"node.list"_s, u"node.describe"_s})
            QCOMPARE(messageOf(pairing.ask(method, method)), u"missing scope: operator.read"_s);
        WireClient node(tester.port);
        node.connectWith(nodeParams());
        for (const auto &method : {u"node.list"_s, u"node.invoke"_s, u"node.pair.list"_s})
            QCOMPARE(messageOf(node.ask(method, method)), u"unauthorized role: node"_s);
    }

    void listsAndDescribesWhoIsThere()
    {
        ServerTester tester;
        WireClient client(tester.port);
        client.connectWith(connectParams());
        QCOMPARE(client.ask(u"l"_s, u"node.list"_s)["payload"_L1]["nodes"_L1].toArray(),
                 QJsonArray());
        {
            WireClient node(tester.port);
            QCOMPARE(node.connectWith(nodeParams())["ok"_L1], QJsonValue(true));
            const QJsonObject list = client.ask(u"l"_s, u"node.list"_s)["payload"_L1].toObject();
            QVERIFY(list["ts"_L1].toInteger() > 0);
            QCOMPARE(list["nodes"_L1].toArray().size(), 1);
            QJsonObject listed = list["nodes"_L1][0].toObject();
            QVERIFY(listed.take("connectedAtMs"_L1).toInteger() > 0);
            const QJsonObject expected{
                {u"nodeId"_s, u"node-host"_s},
                {u"displayName"_s, u"N1"_s},
                {u"platform"_s, u"linux"_s},
                {u"version"_s, u"1.0.0"_s},
                {u"remoteIp"_s, u"127.0.0.1"_s},
                {u"caps"_s, QJsonArray{u"system"_s}},
                {u"commands"_s, QJsonArray{u"system.run"_s, u"system.which"_s}},
                {u"pathEnv"_s, u"/usr/bin"_s},
                {u"permissions"_s, QJsonObject{{u"x"_s, true}}},
                {u"paired"_s, false},
                {u"connected"_s, true}};
            QCOMPARE(listed, expected);
            QJsonObject one = client
                                  .ask(u"d"_s, u"node.describe"_s,
                                       QJsonObject{{u"nodeId"_s, u" node-host "_s}})["payload"_L1]
                                  .toObject();
            QVERIFY(one.take("ts"_L1).toInteger() > 0);
            one.remove("connectedAtMs"_L1);
            QCOMPARE(one, expected);
        }
        QTRY_COMPARE(client.ask(u"l"_s, u"node.list"_s)["payload"_L1]["nodes"_L1].toArray(),
                     QJsonArray());
    }

    void invokes()
    {
        ServerTester tester;
        WireClient client(tester.port);
        client.connectWith(connectParams());
        WireClient node(tester.port);
        node.connectWith(nodeParams());
        client.send(requestOf(
            u"i"_s, u"node.invoke"_s,
            R"({"nodeId":"node-host","command":"system.which","params":{"bins":["ls"]},"idempotencyKey":"k1","timeoutMs":5000})"));
        const QJsonObject event = node.event(u"node.invoke.request"_s);
        QVERIFY(!event.contains("seq"_L1));
        QJsonObject asked = event["payload"_L1].toObject();
        const QString id = asked.take("id"_L1).toString();
        QCOMPARE(asked,
                 (QJsonObject{{u"nodeId"_s, u"node-host"_s},
                              {u"command"_s, u"system.which"_s},
                              {u"paramsJSON"_s, u"{\"bins\":[\"ls\"]}"_s},
                              {u"timeoutMs"_s, 5000},
                              {u"idempotencyKey"_s, u"k1"_s}}));
        const QByteArray result = "{\"id\":\"" + id.toLatin1()
            + "\",\"nodeId\":\"node-host\",\"ok\":true,\"payloadJSON\":\"{\\\"found\\\":true}\","
              "\"error\":null}";
        node.send(requestOf(u"r"_s, u"node.invoke.result"_s, result));
        QCOMPARE(node.response(u"r"_s)["payload"_L1], QJsonValue(QJsonObject{{u"ok"_s, true}}));
        QCOMPARE(client.response(u"i"_s)["payload"_L1].toObject(),
                 (QJsonObject{{u"ok"_s, true},
                              {u"nodeId"_s, u"node-host"_s},
                              {u"command"_s, u"system.which"_s},
                              {u"payload"_s, QJsonObject{{u"found"_s, true}}},
                              {u"payloadJSON"_s, u"{\"found\":true}"_s}}));
        node.send(requestOf(u"r2"_s, u"node.invoke.result"_s, result));
        QCOMPARE(node.response(u"r2"_s)["payload"_L1].toObject(),
                 (QJsonObject{{u"ok"_s, true}, {u"ignored"_s, true}}));
    }

    void readsResultsLeniently_data()
    {
        QTest::addColumn<QByteArray>("result");
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("nulls") << QByteArray(
            R"("ok":true,"payload":{"b":2},"payloadJSON":null,"error":null)")
                               << QByteArray(R"({"payload":{"b":2},"payloadJSON":null})");
        QTest::newRow("object as text") << QByteArray(R"("ok":true,"payloadJSON":{"c":3})")
                                        << QByteArray(R"({"payload":{"c":3},"payloadJSON":null})");
        QTest::newRow("no JSON")
            << QByteArray("\"ok\":true,\"payloadJSON\":\"nope{\"")
            << QByteArray("{\"payload\":{\"payloadJSON\":\"nope{\"},\"payloadJSON\":\"nope{\"}");
        QTest::newRow("nothing") << QByteArray(R"("ok":true)")
                                 << QByteArray(R"({"payloadJSON":null})");
        QTest::newRow("no") << QByteArray(R"("ok":false,"error":{"code":"E1","message":"boom"})")
                            << QByteArray(R"({"nodeError":{"code":"E1","message":"boom"}})");
        QTest::newRow("no, without why")
            << QByteArray(R"("ok":false)") << QByteArray(R"({"nodeError":null})");
    }
    void readsResultsLeniently()
    {
        QFETCH(QByteArray, result);
        QFETCH(QByteArray, answer);
        ServerTester tester;
        WireClient client(tester.port);
        client.connectWith(connectParams());
        WireClient node(tester.port);
        node.connectWith(nodeParams());
        client.send(
            requestOf(u"i"_s, u"node.invoke"_s,
                      R"({"nodeId":"node-host","command":"system.run","idempotencyKey":"k1"})"));
        const QString id = node.event(u"node.invoke.request"_s)["payload"_L1]["id"_L1].toString();
        node.send(requestOf(u"r"_s, u"node.invoke.result"_s,
                            "{\"id\":\"" + id.toLatin1() + "\",\"nodeId\":\"node-host\"," + result
                                + '}'));
        QCOMPARE(node.response(u"r"_s)["ok"_L1], QJsonValue(true));
        const QJsonObject response = client.response(u"i"_s);
        QJsonObject given = response["ok"_L1].toBool()
            ? response["payload"_L1].toObject()
            : response["error"_L1]["details"_L1].toObject();
        for (const auto key : {"ok"_L1, "nodeId"_L1, "command"_L1})
            given.remove(key);
        QCOMPARE(json::compact(given), answer);
    }

    void refusesResultsThatAreNone_data()
    {
        QTest::addColumn<QByteArray>("params");
        QTest::addColumn<QString>("message");
        const QString begin = u"invalid node.invoke.result params: "_s;
        QTest::newRow("nothing") << QByteArray("null")
                                 << begin
                + u"must have required property 'id'; must have required property 'nodeId'; must have required property 'ok'"_s;
        QTest::newRow("no object") << QByteArray("[1]") << begin + u"must be object"_s;
        QTest::newRow("another node")
            << QByteArray(R"({"id":"x","nodeId":"other","ok":true})") << u"nodeId mismatch"_s;
        QTest::newRow("odd error")
            << QByteArray(R"({"id":"x","nodeId":"node-host","ok":1,"error":{"code":""}})")
            << begin
                + u"at /ok: must be boolean; at /error/code: must NOT have fewer than 1 characters"_s;
    }
    void refusesResultsThatAreNone()
    {
        QFETCH(QByteArray, params);
        ServerTester tester;
        WireClient node(tester.port);
        node.connectWith(nodeParams());
        node.send(requestOf(u"r"_s, u"node.invoke.result"_s, params));
        QTEST(messageOf(node.response(u"r"_s)), "message");
    }

    void saysWhyANodeIsNotAsked()
    {
        ServerTester tester;
        WireClient client(tester.port);
        client.connectWith(connectParams());
        const auto invoke = [&client](const QByteArray &node, const QByteArray &command) {
            client.send(requestOf(u"i"_s, u"node.invoke"_s,
                                  "{\"nodeId\":\"" + node + R"(","command":")" + command
                                      + "\",\"idempotencyKey\":\"k\"}"));
            return json::compact(client.response(u"i"_s)["error"_L1]);
        };
        QCOMPARE(
            invoke("node-host", "system.run"),
            QByteArray(
                R"({"code":"UNAVAILABLE","details":{"code":"NOT_CONNECTED"},"message":"node not connected"})"));
        WireClient node(tester.port);
        node.connectWith(nodeParams());
        QCOMPARE(
            invoke("node-host", "camera.snap"),
            QByteArray(
                R"({"code":"INVALID_REQUEST","details":{"command":"camera.snap","reason":"command not allowlisted"},"message":"node command not allowed"})"));
        QCOMPARE(
            invoke("node-host", "browser.proxy"),
            QByteArray(
                R"({"code":"INVALID_REQUEST","details":{"command":"browser.proxy","reason":"command not declared by node"},"message":"node command not allowed"})"));
    }

    void aNodeThatLeavesEndsWhatItWasAsked()
    {
        ServerTester tester;
        WireClient client(tester.port);
        client.connectWith(connectParams());
        auto node = std::make_unique<WireClient>(tester.port);
        node->connectWith(nodeParams());
        client.send(
            requestOf(u"i"_s, u"node.invoke"_s,
                      R"({"nodeId":"node-host","command":"system.which","idempotencyKey":"k"})"));
        QVERIFY(!node->event(u"node.invoke.request"_s).isEmpty());
        node.reset();
        const QJsonObject answer = client.response(u"i"_s);
        QCOMPARE(messageOf(answer), u"Error: node disconnected (system.which)"_s);
        QVERIFY(!answer["error"_L1].toObject().contains("details"_L1));
    }

    void asksNodesForTheirApprovals()
    {
        ServerTester tester;
        WireClient client(tester.port);
        client.connectWith(connectParams());
        const QJsonObject params{{u"nodeId"_s, u"node-host"_s}};
        const QJsonObject nobody = client.ask(u"g"_s, u"exec.approvals.node.get"_s, params);
        QCOMPARE(
            json::compact(nobody["error"_L1]),
            QByteArray(
                R"({"code":"UNAVAILABLE","details":{"nodeError":{"code":"NOT_CONNECTED","message":"node not connected"}},"message":"node not connected"})"));
        WireClient node(tester.port);
        node.connectWith(nodeParams({})); // It declares nothing, and is asked all the same.
        client.send(requestOf(u"s"_s, u"exec.approvals.node.set"_s,
                              R"({"nodeId":"node-host","file":{"version":1},"baseHash":"abc"})"));
        const QJsonObject asked = node.event(u"node.invoke.request"_s)["payload"_L1].toObject();
        QCOMPARE(asked["command"_L1].toString(), u"system.execApprovals.set"_s);
        QCOMPARE(asked["paramsJSON"_L1].toString(),
                 u"{\"file\":{\"version\":1},\"baseHash\":\"abc\"}"_s);
        node.send(requestOf(u"r"_s, u"node.invoke.result"_s,
                            "{\"id\":\"" + asked["id"_L1].toString().toLatin1()
                                + "\",\"nodeId\":\"node-host\",\"ok\":true,\"payloadJSON\":\"{"
                                  "\\\"hash\\\":\\\"x\\\"}\"}"));
        QCOMPARE(client.response(u"s"_s)["payload"_L1],
                 QJsonValue(QJsonObject{{u"hash"_s, u"x"_s}}));
    }
};

QTEST_GUILESS_MAIN(tst_NodeMethods)
#include "tst_nodemethods.moc"
