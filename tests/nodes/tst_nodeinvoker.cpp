// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "json/jsontext.h"
#include "nodes/nodeinvoker.h"
#include "nodes/nodesubscriptions.h"
#include "tests/support/manualclock.h"

#include <QCoroTask>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace claw;
using namespace claw::nodes;

class tst_NodeInvoker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_registry = std::make_unique<NodeRegistry>();
        m_invoker = std::make_unique<NodeInvoker>(*m_registry, m_clock, m_random);
        m_sent.clear();
    }

    void asksAndHandsTheAnswerOver()
    {
        join(u"n"_s, u"c1"_s);
        auto answer = m_invoker->invoke({.nodeId = u"n"_s,
                                         .command = u"system.which"_s,
                                         .params = R"({"bins":["ls"]})",
                                         .timeout = 5000ms,
                                         .idempotencyKey = u"k"_s});
        QCOMPARE(m_sent.size(), 1);
        const QJsonObject request = m_sent[0];
        QCOMPARE(request["nodeId"_L1].toString(), u"n"_s);
        QCOMPARE(request["paramsJSON"_L1].toString(), u"{\"bins\":[\"ls\"]}"_s);
        QCOMPARE(request["timeoutMs"_L1].toInt(), 5000);
        QCOMPARE(request["idempotencyKey"_L1].toString(), u"k"_s);
        QVERIFY(!answer.isReady());
        NodeResult result{.id = request["id"_L1].toString(), .nodeId = u"n"_s, .ok = true};
        result.payloadJson = u"{\"a\":1}"_s;
        QVERIFY(m_invoker->take(result));
        const auto given = QCoro::waitFor(std::move(answer));
        QCOMPARE(given->content(), (QJsonValue(QJsonObject{{u"a"_s, 1}})));
        QVERIFY(!m_invoker->take(result)); // It comes late, or twice.
    }

    void leavesOutWhatIsNotSaid()
    {
        join(u"n"_s, u"c1"_s);
        auto answer = m_invoker->invoke({.nodeId = u"n"_s, .command = u"x"_s});
        QCOMPARE(m_sent[0].keys(),
                 (QStringList{u"command"_s, u"id"_s, u"nodeId"_s, u"paramsJSON"_s}));
        QVERIFY(m_sent[0]["paramsJSON"_L1].isNull());
        m_invoker->stopWaiting();
        QCOMPARE(QCoro::waitFor(std::move(answer)).error().code, ErrorCode::Aborted);
    }

    void readsWhatNodesAnswer()
    {
        NodeResult result;
        QVERIFY(result.content().isUndefined());
        result.payload = 7;
        QCOMPARE(result.content(), QJsonValue(7));
        result.payloadJson = u""_s;
        QCOMPARE(result.content(), QJsonValue(7));
        result.payloadJson = u"nope{"_s;
        QCOMPARE(result.content(), (QJsonValue(QJsonObject{{u"payloadJSON"_s, u"nope{"_s}})));
    }

    void aNodeCanSayNo_data()
    {
        QTest::addColumn<bool>("hasError");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("message");
        QTest::addColumn<QByteArray>("details");
        QTest::newRow("with words")
            << true << u"boom"_s << u"boom"_s
            << QByteArray(R"({"nodeError":{"code":"E1","message":"boom"}})");
        QTest::newRow("without") << false << QString() << u"node invoke failed"_s
                                 << QByteArray(R"({"nodeError":null})");
    }
    void aNodeCanSayNo()
    {
        QFETCH(bool, hasError);
        QFETCH(QString, text);
        QFETCH(QByteArray, details);
        join(u"n"_s, u"c1"_s);
        auto answer = m_invoker->invoke({.nodeId = u"n"_s, .command = u"x"_s});
        NodeResult result{.id = lastId(), .nodeId = u"n"_s};
        result.hasError = hasError;
        if (hasError) {
            result.errorCode = u"E1"_s;
            result.errorMessage = text;
        }
        QVERIFY(m_invoker->take(result));
        const auto given = QCoro::waitFor(std::move(answer));
        QTEST(given.error().message, "message");
        QCOMPARE(given.error().code, ErrorCode::Unavailable);
        QCOMPARE(json::compact(given.error().details), details);
    }

    void timeIsOver()
    {
        join(u"n"_s, u"c1"_s);
        auto answer = m_invoker->invoke({.nodeId = u"n"_s, .command = u"x"_s});
        auto longer = m_invoker->invoke({.nodeId = u"n"_s, .command = u"x"_s, .timeout = 60'000ms});
        m_clock.advance(29'999);
        m_invoker->expire();
        QCOMPARE(m_invoker->pendingCount(), 2);
        m_clock.advance(1);
        m_invoker->expire();
        const auto given = QCoro::waitFor(std::move(answer));
        QCOMPARE(given.error().message, u"node invoke timed out"_s);
        QCOMPARE(
            json::compact(given.error().details),
            QByteArray(R"({"nodeError":{"code":"TIMEOUT","message":"node invoke timed out"}})"));
        QVERIFY(!m_invoker->take({.id = m_sent[0]["id"_L1].toString(), .nodeId = u"n"_s}));
        QCOMPARE(m_invoker->pendingCount(), 1);
        m_invoker->stopWaiting();
        QVERIFY(!QCoro::waitFor(std::move(longer)));
    }

    void noTimeAtAllFiresAtOnce()
    {
        join(u"n"_s, u"c1"_s);
        const auto given = QCoro::waitFor(
            m_invoker->invoke({.nodeId = u"n"_s, .command = u"x"_s, .timeout = 0ms}));
        QCOMPARE(given.error().message, u"node invoke timed out"_s);
    }

    void anotherNodeCannotAnswer()
    {
        join(u"n"_s, u"c1"_s);
        join(u"m"_s, u"c2"_s);
        auto answer = m_invoker->invoke({.nodeId = u"n"_s, .command = u"x"_s});
        QVERIFY(!m_invoker->take({.id = lastId(), .nodeId = u"m"_s, .ok = true}));
        QVERIFY(m_invoker->take({.id = lastId(), .nodeId = u"n"_s, .ok = true}));
        QVERIFY(QCoro::waitFor(std::move(answer)));
    }

    void aLostConnectionAnswersForTheNode()
    {
        join(u"n"_s, u"c1"_s);
        QSignalSpy left(m_registry.get(), &NodeRegistry::left);
        auto answer = m_invoker->invoke({.nodeId = u"n"_s, .command = u"system.which"_s});
        m_registry->leave(u"c1"_s);
        const auto given = QCoro::waitFor(std::move(answer));
        QCOMPARE(given.error().message, u"Error: node disconnected (system.which)"_s);
        QVERIFY(given.error().details.isEmpty());
        QCOMPARE(left.size(), 1);
        QVERIFY(!m_registry->find(u"n"_s));
    }

    void theEndOfAnOlderConnectionChangesNothing()
    {
        join(u"n"_s, u"old"_s);
        auto first = m_invoker->invoke({.nodeId = u"n"_s, .command = u"x"_s});
        join(u"n"_s, u"new"_s);
        auto second = m_invoker->invoke({.nodeId = u"n"_s, .command = u"y"_s});
        QSignalSpy left(m_registry.get(), &NodeRegistry::left);
        m_registry->leave(u"old"_s);
        QCOMPARE(left.size(), 0);
        QVERIFY(m_registry->find(u"n"_s));
        QVERIFY(!QCoro::waitFor(std::move(first)));
        QVERIFY(!second.isReady());
        QVERIFY(m_invoker->take({.id = lastId(), .nodeId = u"n"_s, .ok = true}));
        QVERIFY(QCoro::waitFor(std::move(second)));
    }

    void refusesWhenNobodyIsThere()
    {
        const auto given = QCoro::waitFor(m_invoker->invoke({.nodeId = u"n"_s, .command = u"x"_s}));
        QCOMPARE(given.error().message, u"node not connected"_s);
        QCOMPARE(
            json::compact(given.error().details),
            QByteArray(R"({"nodeError":{"code":"NOT_CONNECTED","message":"node not connected"}})"));
        join(u"n"_s, u"c1"_s);
        m_isSending = false;
        QCOMPARE(QCoro::waitFor(m_invoker->invoke({.nodeId = u"n"_s, .command = u"x"_s}))
                     .error()
                     .message,
                 u"failed to send invoke to node"_s);
        m_isSending = true;
    }

    void aNodeIsNotFlooded()
    {
        join(u"n"_s, u"c1"_s);
        std::vector<QCoro::Task<Result<NodeResult>>> answers;
        for (int i = 0; i < NodeInvoker::mostForNode; ++i)
            answers.push_back(m_invoker->invoke({.nodeId = u"n"_s, .command = u"x"_s}));
        const auto given = QCoro::waitFor(m_invoker->invoke({.nodeId = u"n"_s, .command = u"x"_s}));
        QCOMPARE(given.error().message, u"too many requests to this node are pending"_s);
        m_registry->leave(u"c1"_s);
        for (auto &answer : answers)
            QVERIFY(!QCoro::waitFor(std::move(answer)));
    }

    void nodesFollowConversations()
    {
        NodeSubscriptions subscriptions(*m_registry);
        join(u"n"_s, u"c1"_s);
        join(u"m"_s, u"c2"_s);
        subscriptions.subscribe(u"n"_s, u"main"_s);
        subscriptions.subscribe(u"unknown"_s, u"main"_s);
        subscriptions.tell(u"main"_s, "chat"_L1, R"({"x":1})");
        subscriptions.tell(u"other"_s, "chat"_L1, R"({"x":2})");
        subscriptions.tellAll("tick"_L1, R"({"x":3})");
        QCOMPARE(m_sent.size(), 2);
        QCOMPARE(m_sent[1]["x"_L1].toInt(), 3);
        subscriptions.unsubscribe(u"n"_s, u"main"_s);
        subscriptions.tellAll("tick"_L1, "{}");
        QCOMPARE(m_sent.size(), 2);
        subscriptions.subscribe(u"n"_s, u"main"_s);
        m_registry->leave(u"c1"_s);
        join(u"n"_s, u"c3"_s); // What it followed is forgotten.
        subscriptions.tellAll("tick"_L1, "{}");
        QCOMPARE(m_sent.size(), 2);
    }

private:
    void join(const QString &nodeId, const QString &connId)
    {
        ConnectedNode node;
        node.nodeId = nodeId;
        node.connId = connId;
        m_registry->join(node, [this](QLatin1StringView, const QByteArray &payload) {
            if (m_isSending)
                m_sent.append(json::parse(payload)->toObject());
            return m_isSending;
        });
    }
    QString lastId() { return m_sent.last()["id"_L1].toString(); }

    testing::ManualClock m_clock;
    SystemRandom m_random;
    std::unique_ptr<NodeRegistry> m_registry;
    std::unique_ptr<NodeInvoker> m_invoker;
    QList<QJsonObject> m_sent;
    bool m_isSending = true;
};

QTEST_GUILESS_MAIN(tst_NodeInvoker)
#include "tst_nodeinvoker.moc"
