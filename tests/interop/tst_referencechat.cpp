// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tests/interop/subject.h"
#include "tests/support/gatewayprocess.h"
#include "tests/support/scriptedserver.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>
#include <QThread>

#include <memory>

using namespace Qt::StringLiterals;
using namespace claw::interop;
using namespace claw::testing;

namespace {

//! A model that always says the same. Commands of the reference block this thread, so it has its own.
class Model
{
public:
    Model()
    {
        m_thread.start();
        m_home.moveToThread(&m_thread);
        QMetaObject::invokeMethod(
            &m_home, [this] { serve(); }, Qt::BlockingQueuedConnection);
    }
    ~Model()
    {
        QMetaObject::invokeMethod(
            &m_home, [this] { m_server.reset(); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(Model)

    [[nodiscard]] QString configuration() const
    {
        return u", models: {providers: {scripted: {baseUrl: 'http://127.0.0.1:%1/v1', apiKey: 'k', "
               "api: 'openai-completions', models: [{id: 'm', name: 'm', reasoning: false, input: "
               "['text'], cost: {input: 0, output: 0, cacheRead: 0, cacheWrite: 0}, contextWindow: "
               "100000, maxTokens: 4000}]}}}, agents: {defaults: {model: {primary: 'scripted/m'}, "
               "skipBootstrap: true}}"_s.arg(m_port);
    }

private:
    void serve()
    {
        m_server = std::make_unique<ScriptedServer>();
        m_port = m_server->serverPort();
        m_server->play(
            {{.bytes = ScriptedServer::events(chunk(R"({"content":"Forty-two."})", "null")
                                              + chunk("{}", R"("stop")") + "data: [DONE]\n\n")}});
    }

    static QByteArray chunk(const QByteArray &delta, const QByteArray &reason)
    {
        return R"(data: {"id":"c","object":"chat.completion.chunk","created":1,"model":"m",)"
               R"("choices":[{"index":0,"delta":)"
            + delta + R"(,"finish_reason":)" + reason + "}]}\n\n";
    }

    QThread m_thread;
    QObject m_home; //!< Lives in the thread.
    std::unique_ptr<ScriptedServer> m_server;
    quint16 m_port = 0;
};

} // namespace

//! The reference's own command line lets our gateway talk with a model.
class tst_ReferenceChat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_reference = reference();
        if (!m_reference)
            QSKIP("the reference implementation is not installed; ./dev interop installs it");
        m_gateway = std::make_unique<GatewayProcess>(subject(), m_home);
        QVERIFY2(m_gateway->waitUntilListening(), m_gateway->output().constData());
    }

    void agentAnswersAMessage()
    {
        const Outcome outcome = call({u"agent"_s, u"--agent"_s, u"main"_s, u"--message"_s,
                                      u"What is the answer?"_s, u"--json"_s});
        QVERIFY2(outcome.exitCode == 0, outcome.story().constData());
        const QJsonObject answer = outcome.json().object();
        QCOMPARE(answer[u"status"_s].toString(), u"ok"_s);
        QCOMPARE(answer[u"result"_s][u"payloads"_s][0][u"text"_s].toString(), u"Forty-two."_s);
    }

    void agentReadsWellForPeople()
    {
        const Outcome outcome =
            call({u"agent"_s, u"--agent"_s, u"main"_s, u"--message"_s, u"And once more?"_s});
        QVERIFY2(outcome.exitCode == 0, outcome.story().constData());
        QVERIFY2(outcome.out.contains("Forty-two."_L1), outcome.story().constData());
    }

    //! It reads the store itself: the file is ours, the reader is not.
    void sessionsAreFoundInTheStore()
    {
        const Outcome outcome = call({u"sessions"_s, u"--json"_s});
        QVERIFY2(outcome.exitCode == 0, outcome.story().constData());
        const QJsonObject session = outcome.json().object()[u"sessions"_s][0].toObject();
        QCOMPARE(session[u"key"_s].toString(), u"agent:main:main"_s);
        QCOMPARE(session[u"model"_s].toString(), u"m"_s);
        QVERIFY2(!session[u"sessionId"_s].toString().isEmpty(), outcome.story().constData());
    }

    void statusTellsOfTheSession()
    {
        const Outcome outcome = call({u"status"_s, u"--json"_s});
        QVERIFY2(outcome.exitCode == 0, outcome.story().constData());
        const QJsonObject sessions = outcome.json().object()[u"sessions"_s].toObject();
        QCOMPARE(sessions[u"count"_s].toInt(), 1);
        QCOMPARE(sessions[u"recent"_s][0][u"key"_s].toString(), u"agent:main:main"_s);
    }

    //! Our transcript, continued by the reference: its agent runs without a gateway.
    void theReferenceGoesOnWithOurConversation()
    {
        const Outcome outcome = call({u"agent"_s, u"--local"_s, u"--agent"_s, u"main"_s,
                                      u"--message"_s, u"Still there?"_s, u"--json"_s});
        QVERIFY2(outcome.exitCode == 0, outcome.story().constData());
        QVERIFY2(outcome.out.contains("Forty-two."_L1), outcome.story().constData());
        const Outcome history = call({u"gateway"_s, u"call"_s, u"chat.history"_s, u"--params"_s,
                                      uR"({"sessionKey":"main"})"_s, u"--json"_s});
        QCOMPARE(history.json().object()[u"messages"_s].toArray().size(), 6);
    }

private:
    Outcome call(const QStringList &arguments) { return m_home.run(*m_reference, arguments); }

    Model m_model;
    UserHome m_home{m_model.configuration()};
    std::optional<Program> m_reference;
    std::unique_ptr<GatewayProcess> m_gateway;
};

QTEST_GUILESS_MAIN(tst_ReferenceChat)
#include "tst_referencechat.moc"
