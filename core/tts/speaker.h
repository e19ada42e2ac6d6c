// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "async/taskscope.h"
#include "files/statepaths.h"
#include "net/httpclient.h"
#include "tts/edgespeech.h"
#include "tts/espeakspeech.h"
#include "tts/httpvoices.h"
#include "tts/ttspreferences.h"

#include <QTemporaryDir>
#include <QTimer>

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace claw::tts {

//! How speech is set up at the moment.
struct SpeakerState
{
    config::TtsAuto automatic = config::TtsAuto::Off;
    config::TtsProvider active = config::TtsProvider::Edge;
    std::vector<config::TtsProvider> ready; //!< Those that could speak, in the order of fallbacks.

    [[nodiscard]] bool isReady(config::TtsProvider provider) const;
};

//! A file with what was said. It goes away by itself, see Speaker::lifetime.
struct SpokenFile
{
    QString path;
    config::TtsProvider provider = config::TtsProvider::Edge;
    QString format;
    bool isVoiceNote = false;
};

//! Text to speech by the provider that the user prefers, else by the next one that can
//! (conversation spec 11.1). The order: the chosen one, OpenAI, ElevenLabs, Edge, espeak-ng.
class Speaker : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds lifetime = std::chrono::minutes(5);
    static constexpr size_t mostFiles = 100; //!< The oldest goes before its time.

    struct Ports
    {
        const files::StatePaths &paths;
        QProcessEnvironment environment; //!< Keys, proxies, PATH.
        std::function<config::TtsConfig()> config; //!< The one in force.
        process::ProcessRunner &runner;
        const Clock &clock;
        Random &random;
    };

    explicit Speaker(Ports ports, QObject *parent = nullptr);
    ~Speaker() override;

    [[nodiscard]] QCoro::Task<SpeakerState> state() const;
    //! Where the choices of the user are kept.
    [[nodiscard]] QString preferencesPath() const;
    [[nodiscard]] QCoro::Task<Result<>> change(TtsPreferences changes);

    //! Unavailable with the last reason when nobody could speak, or when the text is too long.
    //! `channel` empty: no chat. Telegram gets voice notes where there are any.
    [[nodiscard]] QCoro::Task<Result<SpokenFile>> speak(QString text, QString channel);
    //! Ends what is being spoken: the gateway goes.
    void stop() { m_scope.cancel(); }

    //! Uses another one for this name; for tests.
    void replace(config::TtsProvider name, std::unique_ptr<SpeechProvider> provider);

private:
    struct Kept
    {
        std::unique_ptr<QTemporaryDir> dir;
        qint64 until = 0; //!< Monotonic ms.
    };

    [[nodiscard]] config::TtsConfig configured() const;
    [[nodiscard]] SpeakerState stateWith(const TtsPreferences &preferences) const;
    [[nodiscard]] SpeechProvider &providerOf(config::TtsProvider name) const;
    [[nodiscard]] QCoro::Task<Result<SpokenFile>> keep(Speech speech, config::TtsProvider provider);
    void dropOld();

    Ports m_ports;
    net::HttpClient m_http;
    std::map<config::TtsProvider, std::unique_ptr<SpeechProvider>> m_providers;
    std::deque<Kept> m_kept;
    QTimer m_cleanup; //!< Runs while files are kept.
    async::TaskScope m_scope;
};

} // namespace claw::tts
