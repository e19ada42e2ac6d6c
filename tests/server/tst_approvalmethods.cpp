// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "servertester.h"

using namespace Qt::StringLiterals;
using namespace claw;
using testing::connectParams;
using testing::ServerTester;
using testing::WireClient;

namespace {

QJsonObject scoped(const QString &scope)
{
    QJsonObject params = connectParams();
    params["scopes"_L1] = QJsonArray{scope};
    return params;
}

QString messageOf(const QJsonObject &response)
{
    return response["error"_L1]["message"_L1].toString();
}

} // namespace

class tst_ApprovalMethods : public QObject
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
        row("exec.approvals.get", R"({"a":1})",
            u"invalid exec.approvals.get params: at root: unexpected property 'a'"_s);
        row("exec.approvals.set", "{}",
            u"invalid exec.approvals.set params: must have required property 'file'"_s);
        row("exec.approvals.set", R"({"file":{},"baseHash":""})",
            u"invalid exec.approvals.set params: at /file: must have required property 'version'; at /baseHash: must NOT have fewer than 1 characters"_s);
        row("exec.approvals.set", R"({"file":{"version":2}})",
            u"invalid exec.approvals.set params: at /file/version: must be equal to constant"_s);
        row("exec.approvals.set", R"({"file":{"version":"1"}})",
            u"invalid exec.approvals.set params: at /file/version: must be number; at /file/version: must be equal to constant"_s);
        row("exec.approvals.set",
            R"({"file":{"version":1,"socket":{"x":1},"agents":{"a":{"allowlist":[{"id":"","lastUsedAt":-1}]}}}})",
            u"invalid exec.approvals.set params: at /file/socket: unexpected property 'x'; at /file/agents/a/allowlist/0: must have required property 'pattern'; at /file/agents/a/allowlist/0/id: must NOT have fewer than 1 characters; at /file/agents/a/allowlist/0/lastUsedAt: must be >= 0"_s);
        row("exec.approvals.set", R"({"file":{"version":1}})",
            u"exec approvals base hash required; re-run exec.approvals.get and retry"_s);
        row("exec.approvals.set", R"({"file":{"version":1},"baseHash":"x"})",
            u"exec approvals changed since last load; re-run exec.approvals.get and retry"_s);
        row("exec.approval.request", "{}",
            u"invalid exec.approval.request params: must have required property 'command'"_s);
        row("exec.approval.request", R"({"command":"","id":"","timeoutMs":0,"cwd":1,"x":2})",
            u"invalid exec.approval.request params: at root: unexpected property 'x'; at /id: must NOT have fewer than 1 characters; at /command: must NOT have fewer than 1 characters; at /cwd: must be string; at /cwd: must be null; at /cwd: must match a schema in anyOf; at /timeoutMs: must be >= 1"_s);
        row("exec.approval.resolve", "{}",
            u"invalid exec.approval.resolve params: must have required property 'id'; must have required property 'decision'"_s);
        row("exec.approval.resolve", R"({"id":"x","decision":"maybe"})", u"invalid decision"_s);
        row("exec.approval.resolve", R"({"id":"x","decision":"deny"})", u"unknown approval id"_s);
    }
    void checksParameters()
    {
        QFETCH(QString, method);
        QFETCH(QByteArray, params);
        ServerTester tester;
        WireClient client(tester.port);
        QCOMPARE(client.connectWith(connectParams())["ok"_L1], QJsonValue(true));
        const QByteArray request = "{\"type\":\"req\",\"id\":\"a\",\"method\":\""
            + method.toLatin1() + "\",\"params\":" + params + '}';
        client.send(request);
        const QJsonObject answer = client.response(u"a"_s);
        QTEST(messageOf(answer), "message");
        QCOMPARE(answer["error"_L1]["code"_L1].toString(), u"INVALID_REQUEST"_s);
    }

    void asksForScopes()
    {
        ServerTester tester;
        WireClient reader(tester.port);
        reader.connectWith(scoped(u"operator.read"_s));
        for (const auto &method :
             {u"exec.approval.request"_s, u"exec.approval.resolve"_s, u"exec.approval.list"_s})
            QCOMPARE(messageOf(reader.ask(method, method)), u"missing scope: operator.approvals"_s);
        WireClient approver(tester.port);
        approver.connectWith(scoped(u"operator.approvals"_s));
        for (const auto &method : {u"exec.approvals.get"_s, u"exec.approvals.set"_s})
            QCOMPARE(messageOf(approver.ask(method, method)), u"missing scope: operator.admin"_s);
        WireClient node(tester.port);
        QJsonObject params = connectParams();
        params["role"_L1] = u"node"_s;
        node.connectWith(params);
        QCOMPARE(messageOf(node.ask(u"n"_s, u"exec.approval.request"_s)),
                 u"unauthorized role: node"_s);
    }

    void keepsTheFile()
    {
        ServerTester tester;
        WireClient client(tester.port);
        client.connectWith(connectParams());
        const QJsonObject got =
            client.ask(u"g"_s, u"exec.approvals.get"_s)["payload"_L1].toObject();
        QCOMPARE(got["exists"_L1], QJsonValue(true));
        QVERIFY(got["path"_L1].toString().endsWith("/.clawdbot/exec-approvals.json"_L1));
        QCOMPARE(got["hash"_L1].toString().size(), 64);
        const QJsonObject file = got["file"_L1].toObject();
        QCOMPARE(file["version"_L1], QJsonValue(1));
        QCOMPARE(file["socket"_L1].toObject().keys(), QStringList{u"path"_s});
        QCOMPARE(file["defaults"_L1], QJsonValue(QJsonObject()));
        QCOMPARE(file["agents"_L1], QJsonValue(QJsonObject()));

        const auto next = json::parse(
            R"({"version":1,"defaults":{"security":"allowlist","ask":"weird"},"agents":{"default":{"allowlist":[{"pattern":"/bin/ls"}]},
                "main":{"ask":"always","allowlist":[{"pattern":"/BIN/LS"},{"pattern":"x","lastUsedAt":5}]},"*":{"autoAllowSkills":true}}})");
        const QJsonObject params{{u"file"_s, *next}, {u"baseHash"_s, got["hash"_L1]}};
        const QJsonObject set =
            client.ask(u"s"_s, u"exec.approvals.set"_s, params)["payload"_L1].toObject();
        const QJsonObject written = set["file"_L1].toObject();
        QCOMPARE(written["defaults"_L1]["ask"_L1].toString(), u"weird"_s);
        const QJsonArray list = written["agents"_L1]["main"_L1]["allowlist"_L1].toArray();
        QCOMPARE(list.size(), 2);
        QCOMPARE(list[0]["pattern"_L1].toString(), u"/BIN/LS"_s);
        QVERIFY(!list[1]["id"_L1].toString().isEmpty());
        QVERIFY(!written["agents"_L1].toObject().contains("default"_L1));
        QCOMPARE(written["socket"_L1], file["socket"_L1]);
        const QJsonObject again =
            client.ask(u"h"_s, u"exec.approvals.get"_s)["payload"_L1].toObject();
        QCOMPARE(again, set);
    }

    void aPersonDecides()
    {
        ServerTester tester;
        WireClient asks(tester.port);
        asks.connectWith(connectParams());
        WireClient decides(tester.port);
        decides.connectWith(scoped(u"operator.approvals"_s));
        WireClient reads(tester.port);
        reads.connectWith(scoped(u"operator.read"_s));
        asks.send(
            R"({"type":"req","id":"x","method":"exec.approval.request","params":{"command":"ls -la","cwd":"/x","id":" my-id ","timeoutMs":60000}})");
        const QJsonObject asked = decides.event(u"exec.approval.requested"_s);
        QVERIFY(asked.contains("seq"_L1));
        const QJsonObject payload = asked["payload"_L1].toObject();
        QCOMPARE(payload["id"_L1].toString(), u"my-id"_s);
        const QJsonObject request = payload["request"_L1].toObject();
        QCOMPARE(request.size(), 8);
        QCOMPARE(request["command"_L1].toString(), u"ls -la"_s);
        QVERIFY(request["sessionKey"_L1].isNull());
        QCOMPARE(payload["expiresAtMs"_L1].toInteger() - payload["createdAtMs"_L1].toInteger(),
                 60000);
        QCOMPARE(messageOf(asks.ask(u"y"_s, u"exec.approval.request"_s,
                                    QJsonObject{{u"command"_s, u"b"_s}, {u"id"_s, u"my-id"_s}})),
                 u"approval id already pending"_s);

        const QJsonObject answer =
            decides.ask(u"r"_s, u"exec.approval.resolve"_s,
                        QJsonObject{{u"id"_s, u"my-id"_s}, {u"decision"_s, u"allow-once"_s}});
        QCOMPARE(answer["payload"_L1], QJsonValue(QJsonObject{{u"ok"_s, true}}));
        const QJsonObject decided = asks.response(u"x"_s)["payload"_L1].toObject();
        QCOMPARE(decided["decision"_L1].toString(), u"allow-once"_s);
        QCOMPARE(decided["createdAtMs"_L1], payload["createdAtMs"_L1]);
        QCOMPARE(decided["expiresAtMs"_L1], payload["expiresAtMs"_L1]);
        const QJsonObject resolved =
            asks.event(u"exec.approval.resolved"_s)["payload"_L1].toObject();
        QCOMPARE(resolved["id"_L1].toString(), u"my-id"_s);
        QCOMPARE(resolved["decision"_L1].toString(), u"allow-once"_s);
        QCOMPARE(resolved["resolvedBy"_L1].toString(), u"test"_s);
        // Who may not decide is not told.
        QCOMPARE(reads.ask(u"q"_s, u"health"_s)["ok"_L1], QJsonValue(true));
        for (const QJsonObject &frame : reads.events)
            QVERIFY(!frame["event"_L1].toString().startsWith("exec."_L1));
    }

    void nobodyDecides()
    {
        ServerTester tester;
        WireClient client(tester.port);
        client.connectWith(connectParams());
        const QJsonObject answer = client.ask(
            u"x"_s, u"exec.approval.request"_s,
            QJsonObject{{u"command"_s, u"ls"_s}, {u"timeoutMs"_s, 50}, {u"cwd"_s, QJsonValue()}});
        QCOMPARE(answer["ok"_L1], QJsonValue(true));
        QVERIFY(answer["payload"_L1]["decision"_L1].isNull());
        QVERIFY(answer["payload"_L1].toObject().contains("decision"_L1));
    }

    void whoComesLaterIsToldWhatIsOpen()
    {
        ServerTester tester;
        WireClient asks(tester.port);
        asks.connectWith(connectParams());
        asks.send(
            R"({"type":"req","id":"x","method":"exec.approval.request","params":{"command":"ls","id":"open"}})");
        QVERIFY(!asks.event(u"exec.approval.requested"_s).isEmpty());
        WireClient late(tester.port);
        late.connectWith(scoped(u"operator.approvals"_s));
        const QJsonObject told = late.event(u"exec.approval.requested"_s);
        QCOMPARE(told["payload"_L1]["id"_L1].toString(), u"open"_s);
        QVERIFY(!told.contains("seq"_L1));
        const QJsonArray open = late.ask(u"l"_s, u"exec.approval.list"_s)["payload"_L1].toArray();
        QCOMPARE(open.size(), 1);
        QCOMPARE(open[0].toObject(), told["payload"_L1].toObject());
    }

    void aShutdownDoesNotWaitForAPerson()
    {
        ServerTester tester;
        WireClient client(tester.port);
        client.connectWith(connectParams());
        client.send(
            R"({"type":"req","id":"x","method":"exec.approval.request","params":{"command":"ls","id":"open"}})");
        QVERIFY(!client.event(u"exec.approval.requested"_s).isEmpty());
        QElapsedTimer timer;
        timer.start();
        QCoro::waitFor(
            tester.gateway.shutDown(u"gateway stopping"_s, std::nullopt, std::chrono::seconds(20)));
        QVERIFY(timer.elapsed() < 10000);
        QCOMPARE(messageOf(client.response(u"x"_s)), u"the gateway is going down"_s);
        QCOMPARE(tester.stores.approvals.pending().size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(tst_ApprovalMethods)
#include "tst_approvalmethods.moc"
