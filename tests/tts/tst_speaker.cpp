// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "files/atomicfile.h"
#include "tests/support/manualclock.h"
#include "tests/support/scriptedrunner.h"
#include "tts/speaker.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::tts;
using config::TtsAuto;
using config::TtsProvider;

namespace {

//! Says what it is told to.
class Parrot final : public SpeechProvider
{
public:
    explicit Parrot(Result<Speech> answer)
        : m_answer(std::move(answer))
    { }
    QCoro::Task<Result<Speech>> speak(SpeechJob, std::stop_token) override
    {
        auto answer = m_answer;
        co_return answer;
    }

private:
    Result<Speech> m_answer;
};

Speech mp3()
{
    return {.audio = "sound", .format = u"mp3"_s, .extension = u".mp3"_s};
}

} // namespace

class tst_Speaker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_paths = {};
        m_paths.stateDir = m_home->path();
        m_paths.homeDir = m_home->path();
        m_config = {};
        m_environment = QProcessEnvironment();
        m_speaker.reset();
    }

    void choosesWhoeverHasAKey()
    {
        const auto bare = QCoro::waitFor(speaker().state());
        QCOMPARE(bare.active, TtsProvider::Edge);
        QCOMPARE(bare.automatic, TtsAuto::Off);
        QVERIFY(!bare.isReady(TtsProvider::OpenAi));

        m_environment.insert(u"XI_API_KEY"_s, u"xi"_s);
        QCOMPARE(QCoro::waitFor(speaker().state()).active, TtsProvider::ElevenLabs);
        m_config.openAi.apiKey = Secret(u"sk"_s);
        QCOMPARE(QCoro::waitFor(speaker().state()).active, TtsProvider::OpenAi);
        m_config.provider = TtsProvider::Edge;
        QCOMPARE(QCoro::waitFor(speaker().state()).active, TtsProvider::Edge);
        QVERIFY(QCoro::waitFor(
            speaker().change({.automatic = {}, .provider = TtsProvider::ElevenLabs})));
        QCOMPARE(QCoro::waitFor(speaker().state()).active, TtsProvider::ElevenLabs);
    }

    void keepsWhatElseIsInThePreferences()
    {
        const QString path = m_home->path() + u"/settings/tts.json"_s;
        QCOMPARE(speaker().preferencesPath(), path);
        QVERIFY(files::ensurePrivateDir(m_home->path() + u"/settings"_s));
        QVERIFY(
            files::writeAtomically(path, R"({"tts":{"enabled":true,"maxLength":99},"other":1})"));
        QCOMPARE(QCoro::waitFor(speaker().state()).automatic, TtsAuto::Always);
        QVERIFY(QCoro::waitFor(
            speaker().change({.automatic = TtsAuto::Off, .provider = std::nullopt})));
        const auto text = files::readAll(path, 4096).value();
        QVERIFY(text.contains("\"maxLength\": 99"));
        QVERIFY(text.contains("\"other\": 1"));
        QVERIFY(text.contains("\"auto\": \"off\""));
        QVERIFY(!text.contains("enabled"));
    }

    void goesOnToTheNext()
    {
        m_config.openAi.apiKey = Secret(u"sk"_s);
        Speaker &one = speaker();
        one.replace(TtsProvider::OpenAi,
                    std::make_unique<Parrot>(fail(ErrorCode::Unavailable, u"API error (500)"_s)));
        one.replace(TtsProvider::Edge, std::make_unique<Parrot>(mp3()));
        const auto file = QCoro::waitFor(one.speak(u"hello"_s, {}));
        QVERIFY(file);
        QCOMPARE(file->provider, TtsProvider::Edge);
        QCOMPARE(files::readAll(file->path, 100).value(), QByteArray("sound"));
        QCOMPARE(QFile::permissions(file->path)
                     & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());

        // The file goes when its time is over, at the latest with the next one.
        m_clock.advance(Speaker::lifetime.count());
        QVERIFY(QFile::exists(file->path));
        QVERIFY(QCoro::waitFor(one.speak(u"again"_s, {})));
        QVERIFY(!QFile::exists(file->path));
    }

    void saysWhyNobodySpoke()
    {
        m_config.edge.enabled = false;
        m_config.provider = TtsProvider::ElevenLabs;
        Speaker &one = speaker();
        one.replace(TtsProvider::Espeak,
                    std::make_unique<Parrot>(fail(ErrorCode::Unavailable, u"no sound"_s)));
        const auto none = QCoro::waitFor(one.speak(u"x"_s, {}));
        QVERIFY(!none);
        const bool hasEspeak = QCoro::waitFor(one.state()).isReady(TtsProvider::Espeak);
        QCOMPARE(none.error().message,
                 hasEspeak ? u"TTS conversion failed: espeak: no sound"_s
                           : u"TTS conversion failed: edge: disabled"_s);
        m_config.maxTextLength = 4;
        const auto tooLong = QCoro::waitFor(one.speak(u"hello"_s, {}));
        QCOMPARE(tooLong.error().message, u"Text too long (5 chars, max 4)"_s);
    }

private:
    Speaker &speaker()
    {
        m_speaker = std::make_unique<Speaker>(Speaker::Ports{.paths = m_paths,
                                                             .environment = m_environment,
                                                             .config = [this] { return m_config; },
                                                             .runner = m_runner,
                                                             .clock = m_clock,
                                                             .random = m_random});
        return *m_speaker;
    }

    std::unique_ptr<QTemporaryDir> m_home;
    files::StatePaths m_paths;
    QProcessEnvironment m_environment;
    config::TtsConfig m_config;
    testing::ScriptedRunner m_runner;
    testing::ManualClock m_clock;
    SystemRandom m_random;
    std::unique_ptr<Speaker> m_speaker;
};

QTEST_GUILESS_MAIN(tst_Speaker)
#include "tst_speaker.moc"
