// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "agent/followups.h"
#include "agent/runend.h"
#include "resumingclient.h"
#include "runningprogram.h"
#include "tests/server/wireclient.h"
#include "tests/support/scriptedserver.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>

#include <csignal>
#include <memory>

using namespace Qt::StringLiterals;
using namespace claw;
using testing::ResumingClient;
using testing::RunningProgram;
using testing::Sandbox;
using testing::ScriptedServer;

namespace {

constexpr int sessions = 3;

//! What a stream of chat completions says.
QByteArray completion(const QJsonObject &delta, const QString &reason)
{
    const auto chunk = [](const QJsonObject &part, const QJsonValue &why) -> QByteArray {
        const QJsonObject choice{{u"index"_s, 0}, {u"delta"_s, part}, {u"finish_reason"_s, why}};
        return "data: "
            + json::compact(QJsonObject{{u"id"_s, u"c"_s}, {u"choices"_s, QJsonArray{choice}}})
            + "\n\n";
    };
    return chunk(delta, QJsonValue()) + chunk({}, reason) + "data: [DONE]\n\n";
}

QByteArray configFor(const Sandbox &sandbox, const ScriptedServer &model)
{
    return u"{gateway: {mode: 'local', bind: 'loopback', port: %1, auth: {mode: 'token', token: "
           "'t0k'}}, models: {providers: {scripted: {baseUrl: '%2', apiKey: 'k', api: "
           "'openai-completions', models: [{id: 'm', name: 'm', reasoning: false, input: ['text'],"
           " cost: {input: 0, output: 0, cacheRead: 0, cacheWrite: 0}, contextWindow: 100000,"
           " maxTokens: 4000}]}}}, agents: {defaults: {model: {primary: 'scripted/m'},"
           " workspace: '%3', skipBootstrap: true}}, messages: {queue: {debounceMs: 0, cap: 10000}}}"_s
               .arg(sandbox.port())
               .arg(model.url(u"/v1"_s).toString(), sandbox.path(u"clawd"_s))
               .toUtf8();
}

//! A client that asks numbered questions as fast as they are acknowledged.
class Asker
{
public:
    explicit Asker(quint16 port)
        : m_port(port)
    { }

    //! Talks to a gateway that comes up, for so long after it let us in.
    void talk(int ms, int &nextNumber, QSet<int> &acknowledged)
    {
        constexpr int longestStart = 20'000;
        QElapsedTimer passed;
        passed.start();
        qint64 inAt = -1;
        int left = 8; // What piles up has to be answered in the end.
        std::unique_ptr<testing::WireClient> client;
        while (inAt < 0 ? passed.elapsed() < longestStart : passed.elapsed() < inAt + ms) {
            if (!client || client->socket.state() == QAbstractSocket::UnconnectedState) {
                client = std::make_unique<testing::WireClient>(m_port);
                m_isIn = false;
            }
            QTest::qWait(1);
            read(*client, acknowledged);
            if (!m_isIn)
                continue;
            if (inAt < 0)
                inAt = passed.elapsed();
            while (m_open.size() < 4 && left > 0) {
                ask(*client, nextNumber++);
                --left;
            }
        }
        m_open.clear();
    }

private:
    void read(testing::WireClient &client, QSet<int> &acknowledged)
    {
        for (const QJsonObject &frame : std::exchange(client.frames, {})) {
            if (frame["event"_L1] == "connect.challenge"_L1)
                client.send(json::compact(QJsonObject{{u"type"_s, u"req"_s},
                                                      {u"id"_s, u"c"_s},
                                                      {u"method"_s, u"connect"_s},
                                                      {u"params"_s, testing::connectParams()}}));
            if (frame["type"_L1] != "res"_L1)
                continue;
            if (frame["id"_L1] == "c"_L1) {
                m_isIn = true;
                continue;
            }
            const int number = frame["id"_L1].toString().toInt();
            m_open.remove(number);
            if (frame["ok"_L1].toBool())
                acknowledged.insert(number);
        }
    }

    void ask(testing::WireClient &client, int number)
    {
        m_open.insert(number);
        client.send(json::compact(
            QJsonObject{{u"type"_s, u"req"_s},
                        {u"id"_s, QString::number(number)},
                        {u"method"_s, u"chat.send"_s},
                        {u"params"_s,
                         QJsonObject{{u"sessionKey"_s, u"agent:main:s%1"_s.arg(number % sessions)},
                                     {u"message"_s, u"question %1"_s.arg(number)},
                                     {u"idempotencyKey"_s, u"q-%1"_s.arg(number)}}}}));
    }

    quint16 m_port;
    bool m_isIn = false;
    QSet<int> m_open;
};

//! How often each question and each answer is in the transcripts.
struct Written
{
    QHash<QString, int> questions; //!< By idempotency key.
    QHash<QString, int> answers; //!< By run id; those that came to their end.
    QHash<QString, int> notices; //!< By run id; of interruptions.
    QHash<QString, QString> texts; //!< Of the answers.

    //! Of a message, whether it had to wait for its run or not.
    [[nodiscard]] int answersTo(const QString &key) const
    {
        return answers.value(key) + answers.value(agent::followupRunId(key));
    }
    [[nodiscard]] QString answerTo(const QString &key) const
    {
        return texts.value(key, texts.value(agent::followupRunId(key)));
    }
};

Written readTranscripts(const Sandbox &sandbox)
{
    Written written;
    const QDir dir(sandbox.path(u".clawdbot/agents/main/sessions"_s));
    for (const QString &name : dir.entryList({u"*.jsonl"_s})) {
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (const QByteArray &line : file.readAll().split('\n')) {
            const QJsonObject entry = json::parse(line).value_or(QJsonValue()).toObject();
            const QJsonObject message = entry["message"_L1].toObject();
            const QString runId = entry["runId"_L1].toString();
            if (message["role"_L1] == "user"_L1)
                ++written.questions[entry["idempotencyKey"_L1].toString()];
            else if (message["stopReason"_L1] == "stop"_L1) {
                ++written.answers[runId];
                written.texts[runId] = message["content"_L1][0]["text"_L1].toString();
            } else if (message["stopReason"_L1] == "injected"_L1)
                ++written.notices[runId];
        }
    }
    return written;
}

QJsonObject ledgerOf(quint16 port)
{
    testing::WireClient client(port);
    if (!client.connectWith(testing::connectParams())["ok"_L1].toBool())
        return {};
    return client.ask(u"s"_s, u"status"_s)["payload"_L1]["ledger"_L1].toObject();
}

} // namespace

// Whatever kills the gateway: what it has acknowledged is answered once.
class tst_Killed : public QObject
{
    Q_OBJECT

    static constexpr int defaultKills = 300;
    static constexpr int defaultSeconds = 20;

    static int setting(const char *name, int otherwise)
    {
        bool isNumber = false;
        const int number = qEnvironmentVariableIntValue(name, &isNumber);
        return isNumber ? number : otherwise;
    }

private Q_SLOTS:
    void answersEachAcknowledgedMessageOnce()
    {
        const Sandbox sandbox;
        ScriptedServer model;
        model.answer = [](const ScriptedServer::Request &request) {
            static const QRegularExpression question(u"question (\\d+)"_s);
            QString number;
            auto found = question.globalMatch(QString::fromUtf8(request.body));
            while (found.hasNext())
                number = found.next().captured(1);
            const QString said = u"answer "_s + number;
            const QJsonObject delta{{u"content"_s, said}};
            return ScriptedServer::Play{.bytes =
                                            ScriptedServer::events(completion(delta, u"stop"_s))};
        };
        sandbox.putConfig(configFor(sandbox, model));

        QRandomGenerator random(20'261'124);
        Asker asker(sandbox.port());
        QSet<int> acknowledged;
        int number = 1;
        int kills = 0;
        QElapsedTimer passed;
        passed.start();
        const int most = setting("CLAW_KILLS", defaultKills);
        const int seconds = setting("CLAW_KILL_SECONDS", defaultSeconds);
        for (; kills < most && passed.elapsed() < seconds * 1000; ++kills) {
            RunningProgram gateway({u"gateway"_s}, sandbox.environment());
            if (kills % 5 == 4) // While it comes up and takes up what it finds.
                QTest::qWait(int(random.bounded(400)));
            else
                asker.talk(int(random.bounded(600)), number, acknowledged);
            gateway.signal(SIGKILL);
            (void)gateway.waitForExit();
        }
        qInfo("%d kills, %d messages sent, %d acknowledged", kills, number - 1,
              int(acknowledged.size()));
        QVERIFY(kills >= 5); // On a busy machine a start takes its time.
        QVERIFY(acknowledged.size() >= 20);

        RunningProgram gateway({u"gateway"_s}, sandbox.environment());
        QVERIFY2(gateway.waitFor(u"listening on"_s), gateway.story());
        QTRY_COMPARE_WITH_TIMEOUT(ledgerOf(sandbox.port())["open"_L1].toInt(-1), 0, 60'000);
        const QJsonObject ledger = ledgerOf(sandbox.port());
        QCOMPARE(ledger["balanced"_L1].toBool(), true);
        QCOMPARE(ledger["failed"_L1].toInt(), 0);
        const Written written = readTranscripts(sandbox);
        for (const int asked : std::as_const(acknowledged)) {
            const QString key = u"q-%1"_s.arg(asked);
            QVERIFY2(written.questions.value(key) == 1, qPrintable(key));
            QVERIFY2(written.answersTo(key) + written.notices.value(key) == 1, qPrintable(key));
            if (written.answersTo(key) == 1)
                QCOMPARE(written.answerTo(key), u"answer %1"_s.arg(asked));
        }
        for (int asked = 1; asked < number; ++asked) {
            const QString key = u"q-%1"_s.arg(asked);
            QVERIFY2(written.questions.value(key) <= 1, qPrintable(key));
            QVERIFY2(written.answersTo(key) <= 1, qPrintable(key));
        }
    }

    void doesNotRepeatWhatHasChangedSomething()
    {
        const Sandbox sandbox;
        ScriptedServer model;
        model.answer = [&model](const ScriptedServer::Request &) {
            if (model.requests.size() > 1) // The answer after the tool never comes.
                return ScriptedServer::Play{.bytes = QByteArray(""),
                                            .end = ScriptedServer::End::KeepOpen};
            const QJsonObject function{
                {u"name"_s, u"write"_s},
                {u"arguments"_s, uR"({"path":"note.txt","content":"once"})"_s}};
            const QJsonObject call{{u"index"_s, 0},
                                   {u"id"_s, u"call-1"_s},
                                   {u"type"_s, u"function"_s},
                                   {u"function"_s, function}};
            const QJsonObject delta{{u"tool_calls"_s, QJsonArray{call}}};
            return ScriptedServer::Play{
                .bytes = ScriptedServer::events(completion(delta, u"tool_calls"_s))};
        };
        sandbox.putConfig(configFor(sandbox, model));
        QDir().mkpath(sandbox.path(u"clawd"_s));
        const QJsonObject question{{u"sessionKey"_s, u"main"_s},
                                   {u"message"_s, u"write it down"_s},
                                   {u"idempotencyKey"_s, u"once"_s}};
        ResumingClient client(sandbox.port());
        {
            RunningProgram gateway({u"gateway"_s}, sandbox.environment());
            QVERIFY2(client.join(), gateway.story());
            QVERIFY(client.ask(u"1"_s, u"chat.send"_s, question)["ok"_L1].toBool());
            QTRY_COMPARE_WITH_TIMEOUT(model.requests.size(), 2, 20'000);
            QVERIFY(QFile::exists(sandbox.path(u"clawd/note.txt"_s)));
            gateway.signal(SIGKILL);
            (void)gateway.waitForExit();
        }
        QRandomGenerator random(20'261'125);
        for (int i = 0; i < 4; ++i) { // At whatever point of telling people.
            RunningProgram gateway({u"gateway"_s}, sandbox.environment());
            QTest::qWait(int(random.bounded(700)));
            gateway.signal(SIGKILL);
            (void)gateway.waitForExit();
        }
        RunningProgram gateway({u"gateway"_s}, sandbox.environment());
        QVERIFY2(client.join(), gateway.story());
        QTRY_VERIFY_WITH_TIMEOUT(!client.chat(u"once"_s, u"error"_s).isEmpty(), 20'000);
        QCOMPARE(client.chat(u"once"_s, u"error"_s).front()["errorMessage"_L1].toString(),
                 agent::interruptedText());
        QCOMPARE(client.openRuns(), QStringList());
        QTRY_COMPARE(ledgerOf(sandbox.port())["interrupted"_L1].toInt(), 1);
        QCOMPARE(readTranscripts(sandbox).notices.value(u"once"_s), 1);
        QCOMPARE(model.requests.size(), 2);
        const QJsonObject answer = client.ask(u"2"_s, u"chat.send"_s, question);
        QCOMPARE(answer["payload"_L1]["status"_L1].toString(), u"error"_s);
        QVERIFY(answer["error"_L1]["message"_L1].toString().contains("not started again"_L1));
    }
};

QTEST_GUILESS_MAIN(tst_Killed)
#include "tst_killed.moc"
