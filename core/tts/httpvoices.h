// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "net/httpclient.h"
#include "tts/speech.h"

#include <QUrl>

namespace claw::tts {

inline const QStringList openAiModels{QStringLiteral("gpt-4o-mini-tts"), QStringLiteral("tts-1"),
                                      QStringLiteral("tts-1-hd")};
inline const QStringList openAiVoices{
    QStringLiteral("alloy"), QStringLiteral("ash"),   QStringLiteral("coral"),
    QStringLiteral("echo"),  QStringLiteral("fable"), QStringLiteral("onyx"),
    QStringLiteral("nova"),  QStringLiteral("sage"),  QStringLiteral("shimmer")};
inline const QStringList elevenLabsModels{QStringLiteral("eleven_multilingual_v2"),
                                          QStringLiteral("eleven_turbo_v2_5"),
                                          QStringLiteral("eleven_monolingual_v1")};

//! `POST /audio/speech` of OpenAI, or of a server that speaks like it.
class OpenAiSpeech final : public SpeechProvider
{
public:
    //! The client outlives it. Empty `baseUrl`: OpenAI itself, whose models and voices are checked.
    OpenAiSpeech(net::HttpClient &http, const QString &baseUrl);

    [[nodiscard]] QCoro::Task<Result<Speech>> speak(SpeechJob job, std::stop_token stop) override;

private:
    net::HttpClient &m_http;
    QString m_baseUrl;
    bool m_isCustom;
};

//! `POST /v1/text-to-speech/<voice>` of ElevenLabs.
class ElevenLabsSpeech final : public SpeechProvider
{
public:
    //! The client outlives it.
    explicit ElevenLabsSpeech(net::HttpClient &http)
        : m_http(http)
    { }

    [[nodiscard]] QCoro::Task<Result<Speech>> speak(SpeechJob job, std::stop_token stop) override;

private:
    net::HttpClient &m_http;
};

} // namespace claw::tts
