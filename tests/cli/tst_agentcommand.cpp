// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tests/cli/commandfixture.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

namespace claw::cli {

using testing::CommandFixture;
using testing::ScriptedGateway;

namespace {

QJsonObject finalAnswer(const QJsonArray &payloads)
{
    return {{u"runId"_s, u"r1"_s},
            {u"status"_s, u"ok"_s},
            {u"summary"_s, u"completed"_s},
            {u"result"_s, QJsonObject{{u"payloads"_s, payloads}, {u"meta"_s, QJsonObject()}}}};
}

} // namespace

class TestAgentCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_requests.clear();
        m_payloads = {QJsonObject{{u"text"_s, u"Hello there.\n"_s}, {u"mediaUrl"_s, QJsonValue()}}};
        m_gateway.onRequest = [this](QWebSocket &peer, const QJsonObject &request) {
            m_requests.push_back(request);
            if (request.value("method"_L1) != "agent"_L1)
                return ScriptedGateway::respond(peer, request, QJsonObject{{u"ok"_s, true}});
            const QJsonObject accepted{{u"runId"_s, u"r1"_s}, {u"status"_s, u"accepted"_s}};
            ScriptedGateway::respond(peer, request, accepted);
            ScriptedGateway::respond(peer, request, finalAnswer(m_payloads));
        };
    }

    void printsWhatTheAgentSays()
    {
        QCOMPARE(m_user.run({u"agent"_s, u"--message"_s, u" hi you "_s, u"--agent"_s, u"ops"_s,
                             u"--url"_s, m_gateway.url().toString()}),
                 0);
        QCOMPARE(m_user.out, QByteArray("Hello there.\n"));
        QCOMPARE(m_user.err, QByteArray());
        const QJsonObject params = m_requests.front().value("params"_L1).toObject();
        QCOMPARE(params.value("message"_L1).toString(), u"hi you"_s);
        QCOMPARE(params.value("agentId"_L1).toString(), u"ops"_s);
        QCOMPARE(params.value("deliver"_L1).toBool(true), false);
        QVERIFY(!params.value("idempotencyKey"_L1).toString().isEmpty());
        QVERIFY(!params.contains("timeout"_L1));
    }

    void passesItsOptionsOn()
    {
        QCOMPARE(m_user.run(u"agent -m hi --to +15550100 --thinking high --deliver --channel last "
                            "--reply-to x --timeout 5"_s,
                            m_gateway),
                 0);
        const QJsonObject params = m_requests.front().value("params"_L1).toObject();
        QCOMPARE(params.value("to"_L1).toString(), u"+15550100"_s);
        QCOMPARE(params.value("thinking"_L1).toString(), u"high"_s);
        QCOMPARE(params.value("deliver"_L1).toBool(), true);
        QCOMPARE(params.value("channel"_L1).toString(), u"last"_s);
        QCOMPARE(params.value("replyTo"_L1).toString(), u"x"_s);
        QCOMPARE(params.value("timeout"_L1).toInt(), 5);
    }

    void printsTheLastAnswerAsJson()
    {
        QCOMPARE(m_user.run(u"agent -m hi --session-id s1 --json"_s, m_gateway), 0);
        QCOMPARE(m_user.json(), finalAnswer(m_payloads));
    }

    void namesMedia()
    {
        const QJsonArray urls{u"a.png"_s, u"b.png"_s};
        m_payloads = {QJsonObject{{u"text"_s, u""_s}, {u"mediaUrls"_s, urls}},
                      QJsonObject{{u"text"_s, u"x"_s}, {u"mediaUrl"_s, u"c.png"_s}}};
        QCOMPARE(m_user.run(u"agent -m hi --agent main"_s, m_gateway), 0);
        QCOMPARE(m_user.out, QByteArray("MEDIA:a.png\nMEDIA:b.png\nx\nMEDIA:c.png\n"));
    }

    void saysThatTheAgentSaidNothing()
    {
        m_payloads = {};
        QCOMPARE(m_user.run(u"agent -m hi --agent main"_s, m_gateway), 0);
        QCOMPARE(m_user.out, QByteArray("completed\n"));
    }

    void setsTheVerboseLevelFirst()
    {
        QCOMPARE(m_user.run(u"agent -m hi --agent Ops --verbose on"_s, m_gateway), 0);
        QCOMPARE(m_requests.size(), size_t(2));
        QCOMPARE(m_requests.front().value("method"_L1).toString(), u"sessions.patch"_s);
        const QJsonObject params = m_requests.front().value("params"_L1).toObject();
        QCOMPARE(params.value("key"_L1).toString(), u"agent:ops:main"_s);
        QCOMPARE(params.value("verboseLevel"_L1).toString(), u"on"_s);
    }

    void refusesWhatCannotWork_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QByteArray>("error");
        QTest::newRow("no session")
            << u"agent -m hi"_s
            << QByteArray(
                   "Error: Pass --to <E.164>, --session-id, or --agent to choose a session\n");
        QTest::newRow("no time") << u"agent -m hi --agent main --timeout 0"_s
                                 << QByteArray("Error: --timeout must be a positive integer "
                                               "(seconds)\n");
        QTest::newRow("no message") << u"agent --agent main"_s
                                    << QByteArray("error: required option '-m, --message <text>' "
                                                  "not specified\n");
        QTest::newRow("nobody delivers")
            << u"agent -m hi --agent main --local --deliver"_s
            << QByteArray("Error: without a gateway nothing can be delivered to a channel\n"
                          "Leave --local or --deliver out\n");
    }
    void refusesWhatCannotWork()
    {
        QFETCH(QString, words);
        QFETCH(QByteArray, error);
        QCOMPARE(m_user.run(words, m_gateway), 1);
        QCOMPARE(m_user.err, error);
        QVERIFY(m_requests.empty());
    }

    void runsTheAgentHereWhenItIsToldTo()
    {
        CommandFixture user;
        QJsonObject asked;
        user.agentHere = [&](const CliSettings &, const QJsonObject &params) {
            asked = params;
            return Result<QJsonObject>(finalAnswer(m_payloads)["result"_L1].toObject());
        };
        const QString words = u"agent -m hi --agent Ops --verbose on --local"_s;
        QCOMPARE(user.run(words, m_gateway), 0);
        QCOMPARE(user.out, QByteArray("Hello there.\n"));
        QCOMPARE(asked["agentId"_L1].toString(), u"Ops"_s);
        QCOMPARE(asked["verbose"_L1].toString(), u"on"_s);
        QCOMPARE(user.run(words + u" --json"_s, m_gateway), 0);
        QCOMPARE(user.json()["payloads"_L1].toArray(), m_payloads);
        QVERIFY(m_requests.empty()); // No gateway was asked.
    }

    void runsTheAgentHereWhenNothingListens()
    {
        CommandFixture user;
        int runs = 0;
        user.agentHere = [&](const CliSettings &, const QJsonObject &) {
            ++runs;
            return Result<QJsonObject>(finalAnswer(m_payloads)["result"_L1].toObject());
        };
        QVERIFY(user.writeConfig("{gateway: {mode: 'local', port: 1}}"));
        QCOMPARE(user.run(u"agent -m hi --agent main"_s), 0);
        QCOMPARE(user.out, QByteArray("Hello there.\n"));
        QCOMPARE(user.err,
                 QByteArray("Gateway agent failed; falling back to embedded: connection refused: "
                            "nothing listens on 127.0.0.1:1\n"));
        QCOMPARE(runs, 1);
        // What goes to a channel, and what was meant for one gateway, is left to it.
        QCOMPARE(user.run(u"agent -m hi --agent main --deliver"_s), 1);
        QCOMPARE(user.run(u"agent -m hi --agent main --url ws://127.0.0.1:1"_s), 1);
        QCOMPARE(runs, 1);
    }

    void saysWhyTheAgentCannotRunHere()
    {
        CommandFixture user;
        user.agentHere = [](const CliSettings &, const QJsonObject &) -> Result<QJsonObject> {
            return fail(ErrorCode::Conflict, u"a gateway works there"_s, u"Stop it"_s);
        };
        QCOMPARE(user.run(u"agent -m hi --agent main --local"_s, m_gateway), 1);
        QCOMPARE(user.err, QByteArray("Error: a gateway works there\nStop it\n"));
        QCOMPARE(user.out, QByteArray());
    }

    void namesTheAgentsThereAre()
    {
        m_gateway.onRequest = [](QWebSocket &peer, const QJsonObject &request) {
            if (request.value("method"_L1) == "agents.list"_L1) {
                const QJsonArray agents{QJsonObject{{u"id"_s, u"main"_s}},
                                        QJsonObject{{u"id"_s, u"ops"_s}}};
                return ScriptedGateway::respond(peer, request, QJsonObject{{u"agents"_s, agents}});
            }
            ScriptedGateway::refuse(peer, request, u"INVALID_REQUEST"_s,
                                    u"invalid agent params: unknown agent id \"x\""_s);
        };
        QCOMPARE(m_user.run(u"agent -m hi --agent x"_s, m_gateway), 1);
        QCOMPARE(m_user.err, QByteArray("Error: Unknown agent id \"x\". There are: main, ops\n"));
    }

    void tellsThatTheRunFailed()
    {
        m_gateway.onRequest = [](QWebSocket &peer, const QJsonObject &request) {
            const QJsonObject accepted{{u"runId"_s, u"r1"_s}, {u"status"_s, u"accepted"_s}};
            ScriptedGateway::respond(peer, request, accepted);
            ScriptedGateway::refuse(peer, request, u"UNAVAILABLE"_s, u"no model answers"_s);
        };
        QCOMPARE(m_user.run(u"agent -m hi --agent main"_s, m_gateway), 1);
        QCOMPARE(m_user.err, QByteArray("Error: no model answers\n"));
        QCOMPARE(m_user.out, QByteArray());
    }

private:
    ScriptedGateway m_gateway;
    CommandFixture m_user;
    std::vector<QJsonObject> m_requests;
    QJsonArray m_payloads;
};

} // namespace claw::cli

QTEST_GUILESS_MAIN(claw::cli::TestAgentCommand)
#include "tst_agentcommand.moc"
