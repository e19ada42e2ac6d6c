// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "servertester.h"

using namespace Qt::StringLiterals;
using namespace claw;
using testing::connectParams;
using testing::ServerTester;
using testing::WireClient;

namespace {

//! A gateway and an operator who may do everything.
struct Bench
{
    ServerTester tester;
    WireClient client{tester.port};
    int asked = 0;

    Bench()
    {
        if (client.connectWith(connectParams())["ok"_L1] != QJsonValue(true))
            qFatal("an operator cannot connect");
    }

    QJsonObject ask(const QString &method, const QByteArray &params)
    {
        return client.ask(QString::number(++asked), method, json::parse(params).value());
    }
    QJsonObject payload(const QString &method, const QByteArray &params)
    {
        return ask(method, params)["payload"_L1].toObject();
    }
    QString fault(const QString &method, const QByteArray &params)
    {
        return ask(method, params)["error"_L1]["message"_L1].toString();
    }
    void say(const QString &key, const QString &text)
    {
        const QJsonObject message{{u"role"_s, u"user"_s}, {u"content"_s, text}};
        std::vector<sessions::NewEntry> entries{{.fields = {{u"message"_s, message}}}};
        const auto said = QCoro::waitFor(
            tester.sessions.append(key, std::move(entries), true, sessions::Durability::Buffered));
        QVERIFY(said);
    }
};

} // namespace

class tst_SessionMethods : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The texts were captured from the reference implementation.
    void refusesInTheWordsOfTheProtocol_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QByteArray>("params");
        QTest::addColumn<QString>("text");
        const auto row = [](const QString &method, const QByteArray &params, const QString &text) {
            QTest::addRow("%s %s", qPrintable(method), params.constData())
                << method << params << text;
        };
        row(u"sessions.list"_s, R"({"limit":0,"bogus":1})",
            u"invalid sessions.list params: at root: unexpected property 'bogus'; at /limit: must "
            "be >= 1"_s);
        row(u"sessions.preview"_s, R"({"keys":[]})",
            u"invalid sessions.preview params: at /keys: must NOT have fewer than 1 items"_s);
        row(u"sessions.patch"_s, R"({"key":"x","sendPolicy":"maybe"})",
            u"invalid sessions.patch params: at /sendPolicy: must be equal to constant; at "
            "/sendPolicy: must be null; at /sendPolicy: must match a schema in anyOf"_s);
        row(u"sessions.patch"_s, R"({"key":" "})", u"key required"_s);
        row(u"sessions.patch"_s, R"({"key":"x","label":" "})", u"invalid label: empty"_s);
        row(u"sessions.reset"_s, R"({"key":" "})", u"key required"_s);
        row(u"sessions.delete"_s, R"({"key":"main"})",
            u"Cannot delete the main session (agent:main:main)."_s);
        row(u"sessions.resolve"_s, "{}", u"Either key, sessionId, or label is required"_s);
        row(u"sessions.resolve"_s, R"({"key":"a","label":"b"})",
            u"Provide either key, sessionId, or label (not multiple)"_s);
        row(u"sessions.resolve"_s, R"({"key":"a"})", u"No session found: a"_s);
        row(u"sessions.resolve"_s, R"({"label":"b"})", u"No session found with label: b"_s);
        row(u"chat.history"_s, R"({"limit":1001})",
            u"invalid chat.history params: must have required property 'sessionKey'; at /limit: "
            "must be <= 1000"_s);
        row(u"chat.inject"_s, R"({"sessionKey":"x","message":"m"})", u"session not found"_s);
        row(u"agents.list"_s, R"({"x":1})",
            u"invalid agents.list params: at root: unexpected property 'x'"_s);
        row(u"agent.identity.get"_s, R"({"agentId":"Zed","sessionKey":"agent:bob:main"})",
            u"invalid agent.identity.get params: agent \"Zed\" does not match session key agent "
            "\"bob\""_s);
    }

    void refusesInTheWordsOfTheProtocol()
    {
        QFETCH(const QString, method);
        QFETCH(const QByteArray, params);
        Bench bench;
        QTEST(bench.fault(method, params), "text");
    }

    void aLabelThatIsTooLongNamesEveryAlternative()
    {
        Bench bench;
        const QByteArray label(65, 'x');
        QCOMPARE(
            bench.fault(u"sessions.patch"_s, "{\"key\":\"x\",\"label\":\"" + label + "\"}"),
            u"invalid sessions.patch params: at /label: must NOT have more than 64 characters; "
            "at /label: must be null; at /label: must match a schema in anyOf"_s);
    }

    void anEmptyGatewayListsNothing()
    {
        Bench bench;
        QJsonObject list = bench.payload(u"sessions.list"_s, "{}");
        QVERIFY(list.take("ts"_L1).isDouble());
        QCOMPARE(list["path"_L1], u"(multiple)"_s);
        list.remove("path"_L1);
        const QByteArray nothing = R"({"count":0,"defaults":{"contextTokens":200000,)"
                                   R"("model":"claude-opus-4-5","modelProvider":"anthropic"},)"
                                   R"("sessions":[]})";
        QCOMPARE(json::compact(list), nothing);
        QCOMPARE(json::compact(bench.payload(u"agents.list"_s, "{}")),
                 QByteArray(R"({"agents":[{"id":"main"}],"defaultId":"main","mainKey":"main",)"
                            R"("scope":"per-sender"})"));
        QCOMPARE(json::compact(bench.payload(u"chat.history"_s, R"({"sessionKey":"main"})")),
                 QByteArray(R"({"messages":[],"sessionKey":"main","thinkingLevel":"low"})"));
        QCOMPARE(json::compact(
                     bench.payload(u"agent.identity.get"_s, R"({"sessionKey":"agent:zed:main"})")),
                 QByteArray(R"({"agentId":"zed","avatar":"A","name":"Assistant"})"));
    }

    void aSessionIsMadeFoundAndRemoved()
    {
        Bench bench;
        const QJsonObject patched =
            bench.payload(u"sessions.patch"_s, R"({"key":"t4","model":"mock/r1","label":"four"})");
        QVERIFY(patched["path"_L1].toString().endsWith(u"/agents/main/sessions/sessions.json"_s));
        QCOMPARE(patched["key"_L1], u"agent:main:t4"_s);
        QCOMPARE(patched["entry"_L1]["modelOverride"_L1], u"r1"_s);
        QCOMPARE(bench.payload(u"sessions.resolve"_s, R"({"label":"four"})")["key"_L1],
                 u"agent:main:t4"_s);
        const QString sessionId = patched["entry"_L1]["sessionId"_L1].toString();
        QCOMPARE(bench.payload(u"sessions.resolve"_s,
                               "{\"sessionId\":\"" + sessionId.toUtf8() + "\"}")["key"_L1],
                 u"agent:main:t4"_s);
        bench.say(u"t4"_s, u"A long question about words"_s);
        const QJsonObject row =
            bench
                .payload(
                    u"sessions.list"_s,
                    R"({"includeDerivedTitles":true,"includeLastMessage":true})")["sessions"_L1]
                .toArray()
                .first()
                .toObject();
        QCOMPARE(row["derivedTitle"_L1], u"A long question about words"_s);
        QCOMPARE(row["lastMessagePreview"_L1], u"A long question about words"_s);
        QCOMPARE(bench.payload(u"sessions.preview"_s, R"({"keys":["t4","none"]})")["previews"_L1]
                     .toArray()
                     .first()["status"_L1],
                 u"ok"_s);
        const QJsonObject deleted = bench.payload(u"sessions.delete"_s, R"({"key":"t4"})");
        QCOMPARE(deleted["deleted"_L1], QJsonValue(true));
        QCOMPARE(deleted["archived"_L1].toArray().size(), 1);
        QCOMPARE(json::compact(bench.payload(u"sessions.delete"_s, R"({"key":"t4"})")),
                 QByteArray(R"({"archived":[],"deleted":false,"key":"agent:main:t4","ok":true})"));
    }

    void injectedMessagesAreToldAndKept()
    {
        Bench bench;
        const QByteArray note = R"({"sessionKey":"t5","message":"note","label":"Ops"})";
        QVERIFY(bench.ask(u"sessions.patch"_s, R"({"key":"t5"})")["ok"_L1].toBool());
        QCOMPARE(bench.fault(u"chat.inject"_s, note), u"transcript file not found"_s);
        bench.say(u"t5"_s, u"hi"_s);
        const QJsonObject answer = bench.payload(u"chat.inject"_s, note);
        const QString messageId = answer["messageId"_L1].toString();
        QCOMPARE(messageId.size(), 8);
        const QJsonObject event = bench.client.event(u"chat"_s)["payload"_L1].toObject();
        QCOMPARE(event["runId"_L1], QString(u"inject-"_s + messageId));
        QCOMPARE(event["sessionKey"_L1], u"t5"_s);
        QCOMPARE(event["state"_L1], u"final"_s);
        const QJsonArray messages =
            bench.payload(u"chat.history"_s, R"({"sessionKey":"t5"})")["messages"_L1].toArray();
        QCOMPARE(messages.size(), 2);
        QCOMPARE(messages[1]["content"_L1][0]["text"_L1], u"[Ops]\n\nnote"_s);
        QCOMPARE(event["message"_L1], messages[1]);
    }

    void compactingAndResettingAnswerLikeTheReference()
    {
        Bench bench;
        const auto compact = [&bench] {
            return bench.payload(u"sessions.compact"_s, R"({"key":"t6","maxLines":2})");
        };
        QCOMPARE(compact()["reason"_L1], u"no sessionId"_s);
        const QJsonObject fresh = bench.payload(u"sessions.reset"_s, R"({"key":"t6"})");
        QCOMPARE(fresh["entry"_L1]["totalTokens"_L1], QJsonValue(0));
        QCOMPARE(compact()["reason"_L1], u"no transcript"_s);
        bench.say(u"t6"_s, u"1"_s);
        QCOMPARE(compact()["kept"_L1], QJsonValue(2));
        bench.say(u"t6"_s, u"2"_s);
        QCOMPARE(compact()["compacted"_L1], QJsonValue(true));
    }

    void statusAndHealthCountWhatIsInMemory()
    {
        Bench bench;
        QVERIFY(bench.ask(u"sessions.patch"_s, R"({"key":"t7"})")["ok"_L1].toBool());
        const QJsonObject status = bench.payload(u"status"_s, "{}");
        QCOMPARE(status["sessions"_L1]["count"_L1], QJsonValue(1));
        QCOMPARE(status["ledger"_L1]["balanced"_L1], QJsonValue(true));
        const QJsonObject health = bench.payload(u"health"_s, R"({"probe":true})");
        QCOMPARE(health["sessions"_L1]["count"_L1], QJsonValue(1));
    }

    void statusAndHealthTellWhatWasSpent()
    {
        ServerTester tester({.mode = auth::AuthMode::None},
                            R"({"limits":{"costUsdPerDay":2},"agents":{"list":[
                                {"id":"main"},{"id":"ops","limits":{"tokensPerDay":9}}]}})");
        tester.ledger.open();
        WireClient client(tester.port);
        QVERIFY(client.connectWith(connectParams())["ok"_L1].toBool());
        const auto limits = [&client](const QString &method) {
            return client.ask(method, method)["payload"_L1]["limits"_L1].toObject();
        };
        const QJsonObject before = limits(u"status"_s);
        QCOMPARE(before["capUsd"_L1].toDouble(), 2.0);
        QCOMPARE(before["costUsd"_L1].toDouble(), 0.0);
        QVERIFY(!before.contains("capTokens"_L1));
        QCOMPARE(before["blocked"_L1], QJsonValue(false));
        auto permit = QCoro::waitFor(tester.spending.begin(u"ops"_s, {.costUsd = 1}, {}));
        QVERIFY(permit);
        permit->settle({.output = 10, .total = 10, .cost = {.output = 2.5}});
        for (const QString &method : {u"status"_s, u"health"_s}) {
            const QJsonObject after = limits(method);
            QCOMPARE(after["costUsd"_L1].toDouble(), 2.5);
            QCOMPARE(after["tokens"_L1].toInteger(), 10);
            QCOMPARE(after["blocked"_L1], QJsonValue(true));
            const QJsonValue ops = after["perAgent"_L1][0];
            QCOMPARE(ops["agentId"_L1], QJsonValue(u"ops"_s));
            QCOMPARE(ops["capTokens"_L1].toInteger(), 9);
            QCOMPARE(ops["blocked"_L1], QJsonValue(true));
        }
    }

    void someMethodsAreNotAnnounced()
    {
        ServerTester tester;
        WireClient client(tester.port);
        const QJsonObject hello = client.connectWith(connectParams());
        const QJsonArray methods = hello["payload"_L1]["features"_L1]["methods"_L1].toArray();
        QVERIFY(methods.contains(u"sessions.patch"_s));
        QVERIFY(methods.contains(u"chat.history"_s));
        QVERIFY(!methods.contains(u"sessions.resolve"_s));
        QVERIFY(!methods.contains(u"chat.inject"_s));
    }
};

QTEST_GUILESS_MAIN(tst_SessionMethods)
#include "tst_sessionmethods.moc"
