// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "json/jsontext.h"
#include "tests/support/manualclock.h"
#include "tests/support/scriptedrunner.h"
#include "tests/support/scriptedserver.h"
#include "tts/edgespeech.h"
#include "tts/espeakspeech.h"
#include "tts/httpvoices.h"

#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::tts;
using testing::ScriptedServer;

namespace {

QByteArray audioAnswer(const QByteArray &audio)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: audio/mpeg\r\nContent-Length: "
        + QByteArray::number(audio.size()) + "\r\n\r\n" + audio;
}

SpeechJob jobOf(const QString &text)
{
    SpeechJob job;
    job.text = text;
    job.config.timeout = std::chrono::seconds(5);
    return job;
}

//! The read-aloud service: what it was told, and audio in two parts for formats that it knows.
class ReadAloud
{
public:
    ReadAloud()
        : m_server(u"edge"_s, QWebSocketServer::NonSecureMode)
    {
        if (!m_server.listen(QHostAddress::LocalHost, 0))
            qFatal("a test service cannot listen");
        QObject::connect(&m_server, &QWebSocketServer::newConnection, &m_server, [this] {
            QWebSocket *socket = m_server.nextPendingConnection();
            requests.append(socket->request());
            QObject::connect(socket, &QWebSocket::textMessageReceived, socket,
                             [this, socket](const QString &text) { onText(socket, text); });
            QObject::connect(socket, &QWebSocket::disconnected, socket, &QObject::deleteLater);
        });
    }
    [[nodiscard]] QUrl url() const { return m_server.serverUrl(); }

    QStringList heard;
    QList<QNetworkRequest> requests;
    QString knownFormat = config::EdgeVoice::usualFormat;
    bool isSilent = false;

private:
    void onText(QWebSocket *socket, const QString &text)
    {
        heard.append(text);
        if (text.contains("Path:speech.config"_L1)) {
            if (!text.contains(knownFormat))
                socket->close();
            return;
        }
        if (isSilent)
            return;
        socket->sendTextMessage(u"X-RequestId:1\r\nPath:turn.start\r\n\r\n{}"_s);
        socket->sendBinaryMessage(QByteArray("\0\x10", 2) + "Path:audio\r\nID3-one");
        socket->sendBinaryMessage(QByteArray("\0\x10", 2) + "Path:audio\r\n-two");
        socket->sendTextMessage(u"X-RequestId:1\r\nPath:turn.end\r\n\r\n{}"_s);
    }

    QWebSocketServer m_server;
};

} // namespace

class tst_Voices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void openAiIsAskedAsTheReferenceAsks()
    {
        ScriptedServer server;
        server.play({{.bytes = audioAnswer("mp3!")}});
        net::HttpClient http{QProcessEnvironment()};
        OpenAiSpeech openAi(http, server.url(u"/v1/"_s).toString());
        SpeechJob job = jobOf(u"Guten \"Tag\""_s);
        job.config.openAi.apiKey = Secret(u"sk-1"_s);
        const auto speech = QCoro::waitFor(openAi.speak(job, {}));
        QVERIFY(speech);
        QCOMPARE(speech->audio, QByteArray("mp3!"));
        QCOMPARE(speech->format, u"mp3"_s);
        QCOMPARE(speech->extension, u".mp3"_s);
        const auto &request = server.requests.first();
        QCOMPARE(request.target, QByteArray("/v1/audio/speech"));
        QCOMPARE(request.headers.value("authorization"), QByteArray("Bearer sk-1"));
        QCOMPARE(request.body,
                 QByteArray("{\"model\":\"gpt-4o-mini-tts\",\"input\":\"Guten \\\"Tag\\\"\","
                            "\"voice\":\"alloy\",\"response_format\":\"mp3\"}"));
    }

    void openAiItselfHasAListOfVoices()
    {
        net::HttpClient http{QProcessEnvironment()};
        OpenAiSpeech openAi(http, {});
        SpeechJob job = jobOf(u"x"_s);
        job.config.openAi.voice = u"mine"_s;
        const auto speech = QCoro::waitFor(openAi.speak(job, {}));
        QVERIFY(!speech);
        QCOMPARE(speech.error().message, u"Invalid voice: mine"_s);
    }

    void elevenLabsMakesVoiceNotes()
    {
        ScriptedServer server;
        server.play({{.bytes = audioAnswer("opus!")},
                     {.bytes = ScriptedServer::whole(401, "{\"key\":\"xi-1\"}")}});
        net::HttpClient http{QProcessEnvironment()};
        ElevenLabsSpeech elevenLabs(http);
        SpeechJob job = jobOf(u"hi"_s);
        job.forVoiceNote = true;
        job.config.elevenLabs.apiKey = Secret(u"xi-1"_s);
        job.config.elevenLabs.baseUrl = server.url(u"/"_s).toString();
        job.config.elevenLabs.languageCode = u"DE"_s;
        job.config.elevenLabs.seed = 7;
        const auto speech = QCoro::waitFor(elevenLabs.speak(job, {}));
        QVERIFY(speech);
        QVERIFY(speech->isVoiceNote);
        const auto &request = server.requests.first();
        QCOMPARE(request.target,
                 QByteArray("/v1/text-to-speech/pMsXgVXv3BLzUgSXRplE?output_format=opus_48000_64"));
        QCOMPARE(request.headers.value("xi-api-key"), QByteArray("xi-1"));
        QCOMPARE(request.body,
                 QByteArray("{\"text\":\"hi\",\"model_id\":\"eleven_multilingual_v2\",\"seed\":7,"
                            "\"language_code\":\"de\",\"voice_settings\":{\"stability\":0.5,"
                            "\"similarity_boost\":0.75,\"style\":0,\"use_speaker_boost\":true,"
                            "\"speed\":1}}"));

        const auto refused = QCoro::waitFor(elevenLabs.speak(job, {}));
        QVERIFY(!refused);
        QCOMPARE(refused.error().message, u"ElevenLabs API error (401)"_s);
        job.config.elevenLabs.voiceId = u"../../x"_s;
        const auto bad = QCoro::waitFor(elevenLabs.speak(job, {}));
        QCOMPARE(bad.error().message, u"Invalid voiceId format"_s);
        QCOMPARE(server.requests.size(), 2);
    }

    void aSilentServerMeetsTheDeadline()
    {
        ScriptedServer server;
        server.answer = [](const ScriptedServer::Request &) {
            return ScriptedServer::Play{.bytes = {}, .end = ScriptedServer::End::KeepOpen};
        };
        net::HttpClient http{QProcessEnvironment()};
        OpenAiSpeech openAi(http, server.url(u"/v1"_s).toString());
        SpeechJob job = jobOf(u"x"_s);
        job.config.timeout = std::chrono::milliseconds(200);
        const auto speech = QCoro::waitFor(openAi.speak(job, {}));
        QVERIFY(!speech);
        QCOMPARE(speech.error().code, ErrorCode::Timeout);
    }

    void edgeReadsAloud()
    {
        ReadAloud service;
        EdgeSpeech edge(
            {.clock = m_clock, .random = m_random, .environment = {}, .endpoint = service.url()});
        SpeechJob job = jobOf(u"1 < 2 & \"so\""_s);
        job.config.edge.rate = u"+10%\"/>"_s;
        const auto speech = QCoro::waitFor(edge.speak(job, {}));
        QVERIFY(speech);
        QCOMPARE(speech->audio, QByteArray("ID3-one-two"));
        QCOMPARE(speech->extension, u".mp3"_s);
        QVERIFY(!speech->isVoiceNote);
        QVERIFY(service.heard[1].contains("1 &lt; 2 &amp; &quot;so&quot;</prosody>"_L1));
        QVERIFY(service.heard[1].contains("rate=\"+10%&quot;/&gt;\""_L1));
        const auto &request = service.requests.first();
        QVERIFY(request.url().query().contains("Sec-MS-GEC="_L1));
        QCOMPARE(request.rawHeader("Origin"),
                 QByteArray("chrome-extension://jdiccldimpdaibmpdkjnbmckianbfold"));
    }

    void edgeFallsBackToTheUsualFormat()
    {
        ReadAloud service;
        EdgeSpeech edge(
            {.clock = m_clock, .random = m_random, .environment = {}, .endpoint = service.url()});
        SpeechJob job = jobOf(u"x"_s);
        job.config.edge.outputFormat = u"ogg-48khz-16bit-mono-opus"_s;
        const auto speech = QCoro::waitFor(edge.speak(job, {}));
        QVERIFY(speech);
        QCOMPARE(speech->format, QString(config::EdgeVoice::usualFormat));
        QCOMPARE(service.requests.size(), 2);

        service.isSilent = true;
        job.config.edge.outputFormat = config::EdgeVoice::usualFormat;
        job.config.edge.timeout = std::chrono::milliseconds(200);
        const auto silence = QCoro::waitFor(edge.speak(job, {}));
        QVERIFY(!silence);
        QCOMPARE(silence.error().code, ErrorCode::Timeout);

        std::stop_source stop;
        stop.request_stop();
        job.config.edge.timeout = std::chrono::seconds(20);
        const auto stopped = QCoro::waitFor(edge.speak(job, stop.get_token()));
        QCOMPARE(stopped.error().code, ErrorCode::Aborted);
    }

    // Computed with the reference's own code (node-edge-tts, drm.js).
    void theTimeTokenHoldsForFiveMinutes()
    {
        constexpr qint64 moment = 1'700'000'100'000; // Begins five minutes.
        QCOMPARE(EdgeSpeech::timeToken(moment),
                 QByteArray("AE4CF72E466874182A75878E20EADA83D29A1C12CAD9C3E0E014CCE0BFA55880"));
        QCOMPARE(EdgeSpeech::timeToken(moment + 299'999), EdgeSpeech::timeToken(moment));
        QVERIFY(EdgeSpeech::timeToken(moment + 300'000) != EdgeSpeech::timeToken(moment));
    }

    void espeakIsGivenTheTextOnItsInput()
    {
        testing::ScriptedRunner runner;
        const QStringList words{u"espeak-ng"_s, u"--stdin"_s, u"--stdout"_s, u"-b"_s, u"1"_s};
        runner.complains(words + QStringList{u"-v"_s, u"xx-yy"_s},
                         "Error: The specified espeak-ng voice does not exist.");
        QByteArray wav(48, '\0');
        wav.replace(0, 4, "RIFF");
        wav.replace(36, 4, "data");
        runner.prints(words, wav);
        EspeakSpeech espeak(runner);
        SpeechJob job = jobOf(u"--help; rm -rf /"_s);
        job.config.edge.lang = u"xx-YY"_s;
        const auto speech = QCoro::waitFor(espeak.speak(job, {}));
        QVERIFY(speech);
        QCOMPARE(runner.requests.last().input, QByteArray("--help; rm -rf /"));
        QCOMPARE(qFromLittleEndian<quint32>(speech->audio.constData() + 4), quint32(40));
        QCOMPARE(qFromLittleEndian<quint32>(speech->audio.constData() + 40), quint32(4));

        testing::ScriptedRunner none;
        EspeakSpeech absent(none);
        QCOMPARE(QCoro::waitFor(absent.speak(job, {})).error().code, ErrorCode::NotFound);
    }

    void espeakSpeaks()
    {
        const auto environment = QProcessEnvironment::systemEnvironment();
        if (process::findProgram(EspeakSpeech::program, environment).isEmpty())
            QSKIP("espeak-ng is not installed (./dev deps test)");
        process::LocalProcessRunner runner(environment);
        EspeakSpeech espeak(runner);
        const auto speech = QCoro::waitFor(espeak.speak(jobOf(u"hello there"_s), {}));
        QVERIFY(speech);
        const quint32 bytes = qFromLittleEndian<quint32>(speech->audio.constData() + 40);
        QCOMPARE(qsizetype(bytes), speech->audio.size() - 44);
        const quint32 bytesPerSecond = qFromLittleEndian<quint32>(speech->audio.constData() + 28);
        QVERIFY(bytes > bytesPerSecond / 4 && bytes < bytesPerSecond * 10);
        // Not silence.
        QVERIFY(speech->audio.mid(44).count('\0') < speech->audio.size() / 2);
    }

private:
    testing::ManualClock m_clock;
    SystemRandom m_random;
};

QTEST_GUILESS_MAIN(tst_Voices)
#include "tst_voices.moc"
