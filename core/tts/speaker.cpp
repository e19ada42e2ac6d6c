// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tts/speaker.h"

#include "files/atomicfile.h"
#include "log/categories.h"
#include "log/logfield.h"

#include <QCoroFuture>
#include <QDir>
#include <QtConcurrentRun>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace claw::tts {

namespace {

using config::TtsProvider;

constexpr std::array providerOrder{TtsProvider::OpenAi, TtsProvider::ElevenLabs, TtsProvider::Edge,
                                   TtsProvider::Espeak};

//! The first of them that has a value.
Secret keyFrom(const Secret &configured, const QProcessEnvironment &environment,
               const QStringList &variables)
{
    if (!configured.isEmpty())
        return configured;
    for (const QString &name : variables) {
        if (const QString key = environment.value(name); !key.isEmpty())
            return Secret(key);
    }
    return {};
}

QString whyNot(TtsProvider provider)
{
    switch (provider) {
    case TtsProvider::Edge:
        return u"edge: disabled"_s;
    case TtsProvider::Espeak:
        return u"espeak: espeak-ng is not installed"_s;
    case TtsProvider::OpenAi:
    case TtsProvider::ElevenLabs:
        break;
    }
    return u"No API key for "_s + QString(config::toWord(provider));
}

} // namespace

bool SpeakerState::isReady(TtsProvider provider) const
{
    return std::find(ready.begin(), ready.end(), provider) != ready.end();
}

Speaker::Speaker(Ports ports, QObject *parent)
    : QObject(parent)
    , m_ports(std::move(ports))
    , m_http(m_ports.environment)
{
    m_providers[TtsProvider::OpenAi] =
        std::make_unique<OpenAiSpeech>(m_http, m_ports.environment.value(u"OPENAI_TTS_BASE_URL"_s));
    m_providers[TtsProvider::ElevenLabs] = std::make_unique<ElevenLabsSpeech>(m_http);
    m_providers[TtsProvider::Edge] = std::make_unique<EdgeSpeech>(EdgeSpeech::Ports{
        .clock = m_ports.clock, .random = m_ports.random, .environment = m_ports.environment});
    m_providers[TtsProvider::Espeak] = std::make_unique<EspeakSpeech>(m_ports.runner);
    m_cleanup.setSingleShot(true);
    connect(&m_cleanup, &QTimer::timeout, this, &Speaker::dropOld);
}

Speaker::~Speaker() = default;

void Speaker::replace(TtsProvider name, std::unique_ptr<SpeechProvider> provider)
{
    m_providers[name] = std::move(provider);
}

SpeechProvider &Speaker::providerOf(TtsProvider name) const
{
    return *m_providers.at(name);
}

//! With the keys that the environment holds.
config::TtsConfig Speaker::configured() const
{
    config::TtsConfig config = m_ports.config();
    config.openAi.apiKey =
        keyFrom(config.openAi.apiKey, m_ports.environment, {u"OPENAI_API_KEY"_s});
    config.elevenLabs.apiKey = keyFrom(config.elevenLabs.apiKey, m_ports.environment,
                                       {u"ELEVENLABS_API_KEY"_s, u"XI_API_KEY"_s});
    return config;
}

QString Speaker::preferencesPath() const
{
    const QString configured = m_ports.config().prefsPath;
    const QString fromEnvironment = m_ports.environment.value(u"CLAWDBOT_TTS_PREFS"_s).trimmed();
    if (!configured.isEmpty())
        return m_ports.paths.expanded(configured);
    if (!fromEnvironment.isEmpty())
        return m_ports.paths.expanded(fromEnvironment);
    return m_ports.paths.settingsDir() + "/tts.json"_L1;
}

SpeakerState Speaker::stateWith(const TtsPreferences &preferences) const
{
    const config::TtsConfig config = configured();
    SpeakerState state;
    state.automatic = preferences.automatic.value_or(config.automatic);
    const bool isThere[] = {
        !config.openAi.apiKey.isEmpty(), !config.elevenLabs.apiKey.isEmpty(), config.edge.enabled,
        !process::findProgram(EspeakSpeech::program, m_ports.environment).isEmpty()};
    for (size_t i = 0; i < providerOrder.size(); ++i) {
        if (isThere[i])
            state.ready.push_back(providerOrder[i]);
    }
    if (preferences.provider)
        state.active = *preferences.provider;
    else if (config.provider)
        state.active = *config.provider;
    else
        state.active = state.ready.empty() ? TtsProvider::Edge : state.ready.front();
    return state;
}

QCoro::Task<SpeakerState> Speaker::state() const
{
    const auto reading = QtConcurrent::run(readTtsPreferences, preferencesPath());
    const TtsPreferences preferences = co_await reading;
    co_return stateWith(preferences);
}

QCoro::Task<Result<>> Speaker::change(TtsPreferences changes)
{
    const auto writing = QtConcurrent::run(changeTtsPreferences, preferencesPath(), changes);
    const Result<> written = co_await writing;
    co_return written;
}

QCoro::Task<Result<SpokenFile>> Speaker::speak(QString text, QString channel)
{
    SpeechJob job{.text = std::move(text),
                  .forVoiceNote = channel.trimmed().toLower() == "telegram"_L1,
                  .config = configured()};
    if (job.text.size() > job.config.maxTextLength)
        co_return fail(
            ErrorCode::Unavailable,
            u"Text too long (%1 chars, max %2)"_s.arg(QString::number(job.text.size()),
                                                      QString::number(job.config.maxTextLength)));
    const auto stop = m_scope.token();
    const SpeakerState now = co_await state();
    std::vector<TtsProvider> order{now.active};
    std::copy_if(providerOrder.begin(), providerOrder.end(), std::back_inserter(order),
                 [&now](TtsProvider one) { return one != now.active; });
    QString reason = u"no providers available"_s;
    for (const TtsProvider provider : order) {
        // A program that is not installed is no provider that failed.
        if (!now.isReady(provider)) {
            if (provider != TtsProvider::Espeak || provider == now.active)
                reason = whyNot(provider);
            continue;
        }
        auto speech = co_await providerOf(provider).speak(job, stop);
        if (speech) {
            auto file = co_await keep(*std::move(speech), provider);
            co_return file;
        }
        const QString name(config::toWord(provider));
        reason = name + ": "_L1 + speech.error().message;
        qCDebug(lcServer).noquote() << "speech failed" << log::field("reason", reason);
    }
    co_return fail(ErrorCode::Unavailable, u"TTS conversion failed: "_s + reason);
}

QCoro::Task<Result<SpokenFile>> Speaker::keep(Speech speech, TtsProvider provider)
{
    auto dir = std::make_unique<QTemporaryDir>(QDir::tempPath() + "/tts-XXXXXX"_L1);
    if (!dir->isValid())
        co_return fail(ErrorCode::Unavailable, dir->errorString());
    const QString path = dir->filePath(
        u"voice-%1%2"_s.arg(QString::number(m_ports.clock.nowMs()), speech.extension));
    const auto writing = QtConcurrent::run(
        [path, audio = speech.audio] { return files::writeAtomically(path, audio); });
    const Result<> written = co_await writing;
    if (!written)
        co_return tl::unexpected(written.error());
    m_kept.push_back({std::move(dir), m_ports.clock.monotonicMs() + lifetime.count()});
    dropOld();
    co_return SpokenFile{.path = path,
                         .provider = provider,
                         .format = speech.format,
                         .isVoiceNote = speech.isVoiceNote};
}

void Speaker::dropOld()
{
    const qint64 now = m_ports.clock.monotonicMs();
    while (!m_kept.empty() && (m_kept.front().until <= now || m_kept.size() > mostFiles))
        m_kept.pop_front();
    if (!m_kept.empty())
        m_cleanup.start(std::chrono::milliseconds(std::max<qint64>(1, m_kept.front().until - now)));
}

} // namespace claw::tts
