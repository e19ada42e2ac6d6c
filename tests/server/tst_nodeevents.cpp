// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "nodeframes.h"
#include "servertester.h"

#include <algorithm>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace claw;
using testing::connectParams;
using testing::messageOf;
using testing::nodeParams;
using testing::requestOf;
using testing::scoped;
using testing::ServerTester;
using testing::WireClient;

class tst_NodeEvents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pairsNodesOfTheOlderKind()
    {
        ServerTester tester;
        WireClient client(tester.port);
        client.connectWith(connectParams());
        WireClient reader(tester.port);
        reader.connectWith(scoped(u"operator.read"_s));
        const QJsonObject asked = client
                                      .ask(u"q"_s, u"node.pair.request"_s,
                                           QJsonObject{{u"nodeId"_s, u"legacy1"_s},
                                                       {u"displayName"_s, u"L1"_s}})["payload"_L1]
                                      .toObject();
        QCOMPARE(asked["status"_L1].toString(), u"pending"_s);
        QCOMPARE(asked["created"_L1], QJsonValue(true));
        const QJsonObject event = client.event(u"node.pair.requested"_s);
        QCOMPARE(event["payload"_L1], asked["request"_L1]);
        QVERIFY(event.contains("seq"_L1));
        const QJsonValue requestId = asked["request"_L1]["requestId"_L1];
        const QJsonObject approved =
            client
                .ask(u"a"_s, u"node.pair.approve"_s,
                     QJsonObject{{u"requestId"_s, requestId}})["payload"_L1]
                .toObject();
        const QString token = approved["node"_L1]["token"_L1].toString();
        QCOMPARE(token.size(), 32);
        const QJsonObject resolved = client.event(u"node.pair.resolved"_s)["payload"_L1].toObject();
        QCOMPARE(resolved["nodeId"_L1].toString(), u"legacy1"_s);
        QCOMPARE(resolved["decision"_L1].toString(), u"approved"_s);
        const auto verify = [&client](const QString &secret) {
            return client
                .ask(u"v"_s, u"node.pair.verify"_s,
                     QJsonObject{{u"nodeId"_s, u"legacy1"_s}, {u"token"_s, secret}})["payload"_L1]
                .toObject();
        };
        QCOMPARE(verify(u"x"_s), (QJsonObject{{u"ok"_s, false}}));
        QCOMPARE(verify(token)["node"_L1], approved["node"_L1]);
        QCOMPARE(client
                     .ask(u"n"_s, u"node.rename"_s,
                          QJsonObject{{u"nodeId"_s, u" legacy1 "_s},
                                      {u"displayName"_s, u" Den "_s}})["payload"_L1]
                     .toObject(),
                 (QJsonObject{{u"nodeId"_s, u"legacy1"_s}, {u"displayName"_s, u"Den"_s}}));
        const QJsonObject list = client.ask(u"l"_s, u"node.pair.list"_s)["payload"_L1].toObject();
        QCOMPARE(list["pending"_L1].toArray(), QJsonArray());
        QCOMPARE(list["paired"_L1][0]["displayName"_L1].toString(), u"Den"_s);
        QCOMPARE(reader.ask(u"h"_s, u"health"_s)["ok"_L1], QJsonValue(true));
        for (const QJsonObject &frame : reader.events)
            QVERIFY(!frame["event"_L1].toString().startsWith("node."_L1));
    }

    void eventsOfCommandsReachTheConversation()
    {
        ServerTester tester;
        WireClient node(tester.port);
        node.connectWith(nodeParams());
        const auto tell = [&node](const QByteArray &event, const QByteArray &body) {
            node.send(requestOf(u"e"_s, u"node.event"_s,
                                "{\"event\":\"" + event + "\",\"payload\":" + body + '}'));
            return json::compact(node.response(u"e"_s));
        };
        const QByteArray okay(R"({"id":"e","ok":true,"payload":{"ok":true},"type":"res"})");
        const QByteArray session = R"("sessionKey":"agent:main:main")";
        QCOMPARE(tell("exec.started", "{" + session + R"(,"runId":"r1","command":"ls"})"), okay);
        QCOMPARE(tell("exec.finished",
                      "{" + session + R"(,"runId":"r1","exitCode":0,"output":" done "})"),
                 okay);
        QCOMPARE(tell("exec.finished", "{" + session + R"(,"timedOut":true})"), okay);
        QCOMPARE(tell("exec.finished", "{" + session + "}"), okay);
        QCOMPARE(
            tell("exec.denied", "{" + session + R"(,"reason":"user-denied","command":"rm x"})"),
            okay);
        QCOMPARE(tell("made.up", "7"), okay);
        const QStringList expected{u"Exec started (node=node-host id=r1): ls"_s,
                                   u"Exec finished (node=node-host id=r1, code 0)\ndone"_s,
                                   u"Exec finished (node=node-host, timeout)"_s,
                                   u"Exec finished (node=node-host, code ?)"_s,
                                   u"Exec denied (node=node-host, user-denied): rm x"_s};
        QCOMPARE(tester.gateway.controlPlane().events().peek(u"agent:main:main"_s), expected);
        node.send(requestOf(u"n"_s, u"node.event"_s, R"({"event":"x","payloadJSON":null})"));
        QCOMPARE(messageOf(node.response(u"n"_s)),
                 u"invalid node.event params: at /payloadJSON: must be string"_s);
    }

    void aNodeFollowsAConversation()
    {
        ServerTester tester;
        tester.ledger.open();
        WireClient client(tester.port);
        client.connectWith(connectParams());
        WireClient node(tester.port);
        node.connectWith(nodeParams());
        node.send(requestOf(u"s"_s, u"node.event"_s,
                            "{\"event\":\"chat.subscribe\",\"payloadJSON\":\"{\\\"sessionKey\\\":"
                            "\\\" main \\\"}\"}"));
        QCOMPARE(node.response(u"s"_s)["ok"_L1], QJsonValue(true));
        node.events.clear();
        QCOMPARE(client.ask(u"c"_s, u"chat.send"_s,
                            QJsonObject{{u"sessionKey"_s, u"main"_s},
                                        {u"message"_s, u"/status"_s},
                                        {u"idempotencyKey"_s, u"k"_s}})["ok"_L1],
                 QJsonValue(true));
        const QJsonObject one = node.event(u"chat"_s);
        const QJsonObject two = node.event(u"chat"_s);
        QCOMPARE(one["payload"_L1], two["payload"_L1]);
        QVERIFY(one.contains("seq"_L1) != two.contains("seq"_L1));
    }

    void fiveHundredNodesAreListedQuickly()
    {
        auth::PairingStore devices(QDir::tempPath() + u"/none"_s, m_clock, m_random);
        nodes::NodeRegistry registry;
        for (int i = 0; i < 500; ++i) {
            nodes::ConnectedNode node;
            node.nodeId = QString::number(i).rightJustified(64, u'f');
            node.connId = QString::number(i);
            node.displayName = u"Node %1"_s.arg(499 - i);
            node.platform = u"linux"_s;
            node.commands = {u"system.notify"_s, u"system.run"_s, u"system.which"_s};
            registry.join(node, [](QLatin1StringView, const QByteArray &) { return true; });
        }
        const nodes::NodeCatalog catalog(registry, devices, m_clock);
        std::vector<double> milliseconds;
        for (int i = 0; i < 200; ++i) {
            const std::clock_t before = std::clock(); // CPU time: others may be at work here.
            QVERIFY(catalog.listJson().size() > 100'000);
            milliseconds.push_back(1000.0 * double(std::clock() - before) / CLOCKS_PER_SEC);
        }
        std::sort(milliseconds.begin(), milliseconds.end());
        qInfo() << "node.list of 500 nodes, p99 in ms of CPU:" << milliseconds[197];
        QVERIFY(milliseconds[197] < 25); // Sanitizers cost a factor; release builds hold 5 ms.
    }

private:
    SystemClock m_clock;
    SystemRandom m_random;
};

QTEST_GUILESS_MAIN(tst_NodeEvents)
#include "tst_nodeevents.moc"
