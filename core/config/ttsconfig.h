// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/secret.h"
#include "config/enumwords.h"

#include <QJsonObject>

#include <chrono>
#include <optional>

namespace claw::config {

//! When replies are spoken.
enum class TtsAuto { Off, Always, Inbound, Tagged };
template<>
inline constexpr auto words<TtsAuto> =
    std::to_array<Word<TtsAuto>>({{TtsAuto::Off, "off"_L1},
                                  {TtsAuto::Always, "always"_L1},
                                  {TtsAuto::Inbound, "inbound"_L1},
                                  {TtsAuto::Tagged, "tagged"_L1}});

//! Whose voice. Espeak is a program of this machine; the file cannot name it, a client can.
enum class TtsProvider { OpenAi, ElevenLabs, Edge, Espeak };
template<>
inline constexpr auto words<TtsProvider> =
    std::to_array<Word<TtsProvider>>({{TtsProvider::OpenAi, "openai"_L1},
                                      {TtsProvider::ElevenLabs, "elevenlabs"_L1},
                                      {TtsProvider::Edge, "edge"_L1},
                                      {TtsProvider::Espeak, "espeak"_L1}});

struct OpenAiVoice
{
    Secret apiKey;
    QString model = QStringLiteral("gpt-4o-mini-tts");
    QString voice = QStringLiteral("alloy");
};

struct ElevenLabsVoice
{
    Secret apiKey;
    QString baseUrl = QStringLiteral("https://api.elevenlabs.io");
    QString voiceId = QStringLiteral("pMsXgVXv3BLzUgSXRplE");
    QString modelId = QStringLiteral("eleven_multilingual_v2");
    std::optional<qint64> seed;
    QString applyTextNormalization; //!< auto, on or off; empty: the server's choice.
    QString languageCode; //!< ISO 639-1; empty: the server's choice.
    double stability = 0.5;
    double similarityBoost = 0.75;
    double style = 0;
    bool useSpeakerBoost = true;
    double speed = 1;
};

struct EdgeVoice
{
    static constexpr auto usualFormat = "audio-24khz-48kbitrate-mono-mp3"_L1;

    bool enabled = true;
    QString voice = QStringLiteral("en-US-MichelleNeural");
    QString lang = QStringLiteral("en-US");
    QString outputFormat = usualFormat;
    QString pitch = QStringLiteral("default");
    QString rate = QStringLiteral("default");
    QString volume = QStringLiteral("default");
    std::optional<std::chrono::milliseconds> timeout; //!< nullopt: that of all.
};

//! `messages.tts`, the members that have a reader so far.
struct TtsConfig
{
    TtsAuto automatic = TtsAuto::Off;
    std::optional<TtsProvider> provider; //!< nullopt: whichever has a key, else Edge.
    QString prefsPath; //!< As written; empty: the built-in place.
    qsizetype maxTextLength = 4000; //!< UTF-16 units.
    std::chrono::milliseconds timeout{30'000};
    OpenAiVoice openAi;
    ElevenLabsVoice elevenLabs;
    EdgeVoice edge;
};

//! Reads it from a valid document, ConfigOutcome::effective.
[[nodiscard]] TtsConfig readTts(const QJsonObject &document);

} // namespace claw::config
