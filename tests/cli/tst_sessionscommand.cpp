// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tests/cli/commandfixture.h"

#include <QDateTime>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

namespace claw::cli {

using testing::CommandFixture;
using testing::ScriptedGateway;

namespace {

QByteArray storeText(qint64 nowMs)
{
    const QJsonObject fresh{{u"sessionId"_s, u"s-1"_s},   {u"updatedAt"_s, nowMs - 300'000},
                            {u"chatType"_s, u"direct"_s}, {u"thinkingLevel"_s, u"high"_s},
                            {u"totalTokens"_s, 190'000},  {u"model"_s, u"claude-opus-4-5"_s},
                            {u"contextTokens"_s, 200'000}};
    const QJsonObject old{{u"sessionId"_s, u"s-2"_s}, {u"updatedAt"_s, nowMs - 86'400'000LL * 3}};
    const QJsonObject store{{u"agent:main:main"_s, fresh},
                            {u"agent:main:telegram:group:123456789012"_s, old}};
    return json::compact(store);
}

} // namespace

class TestSessionsCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // Nothing listens on this port: port 1 is not for users.
        QVERIFY(m_user.writeConfig("{gateway:{port:1}}"));
        QVERIFY(QDir().mkpath(m_user.path(u".clawdbot/agents/main/sessions"_s)));
        QFile file(m_storePath);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(storeText(QDateTime::currentMSecsSinceEpoch()));
    }

    void readsTheFilesWhileNoGatewayAnswers()
    {
        QCOMPARE(m_user.run(u"sessions"_s), 0);
        QCOMPARE(m_user.err, QByteArray());
        const QByteArrayList lines = m_user.out.split('\n');
        QCOMPARE(lines[0], "Session store: " + m_storePath.toUtf8());
        QCOMPARE(lines[1], QByteArray("Sessions listed: 2"));
        QCOMPARE(lines[2],
                 QByteArray("Kind   Key                        Age       Model          "
                            "Tokens (ctx %)       Flags"));
        QCOMPARE(lines[3],
                 QByteArray("direct agent:main:main            5m ago    claude-opus-4-5 "
                            "190k/200k (95%)      think:high id:s-1"));
        QVERIFY(lines[4].startsWith("group  agent:main:teleg...789012  3d ago    "));
        QVERIFY(lines[4].endsWith("-                    id:s-2"));
    }

    void printsThemAsJson()
    {
        QCOMPARE(m_user.run(u"sessions --json"_s), 0);
        const QJsonObject answer = m_user.json();
        QCOMPARE(answer.value("count"_L1).toInt(), 2);
        QVERIFY(answer.value("activeMinutes"_L1).isNull());
        const QJsonObject first = answer.value("sessions"_L1).toArray().at(0).toObject();
        QCOMPARE(first.value("key"_L1).toString(), u"agent:main:main"_s);
        QCOMPARE(first.value("kind"_L1).toString(), u"direct"_s);
        QVERIFY(first.value("ageMs"_L1).toInteger() >= 300'000);
        const QJsonObject second = answer.value("sessions"_L1).toArray().at(1).toObject();
        QCOMPARE(second.value("model"_L1).toString(), u"claude-opus-4-5"_s);
        QCOMPARE(second.value("contextTokens"_L1).toInt(), 200'000);
    }

    void leavesOutWhatIsOld()
    {
        QCOMPARE(m_user.run(u"sessions --active 60"_s), 0);
        QVERIFY(m_user.out.contains("Sessions listed: 1\nFiltered to last 60 minute(s)\n"));
        for (const auto &active : {u"0"_s, u"x"_s}) {
            QCOMPARE(m_user.run(u"sessions --active "_s + active), 1);
            QCOMPARE(m_user.err, QByteArray("--active must be a positive integer (minutes)\n"));
        }
    }

    void readsAnotherStore()
    {
        CommandFixture other;
        QCOMPARE(other.run({u"sessions"_s, u"--store"_s, m_storePath, u"--json"_s}), 0);
        QCOMPARE(other.json().value("path"_L1).toString(), m_storePath);
        QCOMPARE(other.json().value("count"_L1).toInt(), 2);
    }

    void saysThatThereAreNone()
    {
        CommandFixture other;
        QVERIFY(other.writeConfig("{gateway:{port:1}}"));
        QCOMPARE(other.run(u"sessions"_s), 0);
        QVERIFY(other.out.endsWith("Sessions listed: 0\nNo sessions found.\n"));
    }

    void asksTheGateway()
    {
        ScriptedGateway gateway;
        gateway.onRequest = [](QWebSocket &peer, const QJsonObject &request) {
            if (request.value("method"_L1) != "sessions.list"_L1
                || request.value("params"_L1)["activeMinutes"_L1].toInt() != 5)
                return;
            const QJsonArray sessions{QJsonObject{{u"key"_s, u"agent:main:main"_s},
                                                  {u"kind"_s, u"direct"_s},
                                                  {u"updatedAt"_s, QJsonValue()}}};
            const QJsonObject defaults{{u"model"_s, u"m"_s}, {u"contextTokens"_s, 1000}};
            ScriptedGateway::respond(peer, request,
                                     QJsonObject{{u"path"_s, u"(multiple)"_s},
                                                 {u"sessions"_s, sessions},
                                                 {u"defaults"_s, defaults}});
        };
        QCOMPARE(m_user.run(u"sessions --active 5"_s, gateway), 0);
        QVERIFY(m_user.out.startsWith("Session store: (multiple)\nSessions listed: 1\n"));
        QVERIFY(m_user.out.contains("direct agent:main:main            unknown   m  "));
    }

    void failsWhenAGatewayElsewhereDoesNotAnswer()
    {
        QCOMPARE(m_user.run(u"sessions --url ws://127.0.0.1:1"_s), 1);
        QVERIFY(m_user.err.contains("Cause: "));
    }

private:
    CommandFixture m_user;
    QString m_storePath = m_user.path(u".clawdbot/agents/main/sessions/sessions.json"_s);
};

} // namespace claw::cli

QTEST_GUILESS_MAIN(claw::cli::TestSessionsCommand)
#include "tst_sessionscommand.moc"
