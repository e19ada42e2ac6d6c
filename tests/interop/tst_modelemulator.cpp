// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/configloader.h"
#include "providers/modelclient.h"
#include "tests/support/program.h"

#include <QCoroTask>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace claw;
using namespace claw::providers;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost, 0) ? server.serverPort() : quint16(0);
}

//! mock-llm, an emulator of the chat completions API that others wrote, on a port of its own.
class Emulator
{
public:
    //! False when `./dev interop` has not installed it.
    bool start()
    {
        const QString directory = qEnvironmentVariable("CLAW_REFERENCE_DIR");
        const auto reference = testing::referenceIn(directory);
        const QString entry =
            directory + u"/emulators/node_modules/@dwmkerr/mock-llm/dist/main.js"_s;
        if (!reference || !QFile::exists(entry))
            return false;
        QProcessEnvironment environment;
        environment.insert(u"HOST"_s, u"127.0.0.1"_s);
        environment.insert(u"PORT"_s, QString::number(port));
        environment.insert(u"HOME"_s, m_home.path());
        m_process.setProcessEnvironment(environment);
        m_process.setWorkingDirectory(m_home.path());
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(reference->path, {entry});
        return true;
    }

    ~Emulator()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    [[nodiscard]] bool isListening() const
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, port);
        return socket.waitForConnected(200);
    }

    //! What it has been asked: a line for each request, among others.
    QByteArray output()
    {
        m_output += m_process.readAll();
        return m_output;
    }

    const quint16 port = freePort();

private:
    QTemporaryDir m_home;
    QProcess m_process;
    QByteArray m_output;
};

} // namespace

//! The chat completions format against a server that nobody here wrote.
class TestModelEmulator : public QObject
{
    Q_OBJECT

private:
    Outcome ask(const QString &text, QString *streamed = nullptr)
    {
        CompletionRequest request{.model = u"emulator/gpt-4"_s, .agentId = u"main"_s};
        request.prompt.messages = {UserMessage{.content = {TextBlock{.text = text}}}};
        const auto sink = [streamed](const StreamEvent &event) {
            const auto *part = std::get_if<TextPart>(&event);
            if (part && streamed)
                *streamed += part->part + u'|';
        };
        return QCoro::waitFor(m_client->complete(request, sink, {}));
    }

    //! From now on every question is answered with this error.
    bool answerWith(int status, const QString &message)
    {
        const QJsonObject error{{u"error"_s, QJsonObject{{u"message"_s, message}}}};
        const QJsonObject response{
            {u"status"_s, status},
            {u"content"_s, QString::fromUtf8(QJsonDocument(error).toJson())}};
        const QJsonObject rule{{u"path"_s, u"/v1/chat/completions"_s},
                               {u"match"_s, u"@"_s},
                               {u"response"_s, response}};
        net::HttpClient http{QProcessEnvironment()};
        net::HttpRequest request{.method = "PATCH",
                                 .url = QUrl(u"http://127.0.0.1:%1/config"_s.arg(m_emulator.port))};
        request.headers.append("Content-Type", "application/json");
        request.body = QJsonDocument(QJsonObject{{u"rules"_s, QJsonArray{rule}}}).toJson();
        const auto answer = QCoro::waitFor(http.fetch(request, {}, {}));
        return answer && answer->status.isSuccess();
    }

    SystemClock m_clock;
    SystemRandom m_random;
    QTemporaryDir m_home;
    Emulator m_emulator;
    std::unique_ptr<ModelClient> m_client;

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_emulator.start())
            QSKIP("the emulator is not installed; ./dev interop installs it where npm is");
        QTRY_VERIFY_WITH_TIMEOUT(m_emulator.isListening(), 30'000);
        QProcessEnvironment environment;
        environment.insert(u"HOME"_s, m_home.path());
        const auto paths = files::StatePaths::resolve({.environment = environment}).value();
        const QByteArray config =
            QByteArray("{models:{providers:{emulator:{baseUrl:'http://127.0.0.1:%1/v1',"
                       "apiKey:'k',api:'openai-completions',models:[]}}}}")
                .replace("%1", QByteArray::number(m_emulator.port));
        const auto outcome =
            config::ConfigLoader(paths, environment).loadText(config, paths.configPath);
        QVERIFY(outcome.config);
        m_client = std::make_unique<ModelClient>(
            ModelClientInput{.paths = paths,
                             .environment = environment,
                             .config = [snapshot = outcome.config] { return snapshot; },
                             .clock = m_clock,
                             .random = m_random,
                             .localServers = {},
                             .retry = {.retries = 2, .delays = {.first = 1ms, .longest = 4ms}}});
    }

    void streamsAnEcho()
    {
        QString streamed;
        const QString text =
            u"Hello Köln 🌦, how are you on this fine day, may I ask you that?"_s;
        const auto outcome = ask(text, &streamed);
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().error.message));
        QCOMPARE(outcome->message.text(), text);
        QCOMPARE(outcome->message.stopReason, StopReason::Stop);
        QVERIFY2(streamed.count(u'|') > 1, qPrintable(streamed));
    }

    void tellsARefusedKey()
    {
        QVERIFY(answerWith(401, u"Incorrect API key provided"_s));
        const auto outcome = ask(u"hi"_s);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().reason, FailureReason::Auth);
    }

    void repeatsAfterARateLimit()
    {
        QVERIFY(answerWith(429, u"Rate limit reached"_s));
        const qsizetype before = m_emulator.output().count("POST /v1/chat/completions");
        const auto outcome = ask(u"hi"_s);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().reason, FailureReason::RateLimit);
        QTRY_COMPARE(m_emulator.output().count("POST /v1/chat/completions"), before + 3);
    }
};

QTEST_GUILESS_MAIN(TestModelEmulator)
#include "tst_modelemulator.moc"
