// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/clock.h"
#include "base/random.h"
#include "tts/speech.h"

#include <QProcessEnvironment>
#include <QUrl>

namespace claw::tts {

//! The read-aloud service of Microsoft Edge: a WebSocket, no account. A format that it refuses is
//! followed by the usual one.
class EdgeSpeech final : public SpeechProvider
{
public:
    struct Ports
    {
        const Clock &clock; //!< The service wants the time, to five minutes.
        Random &random;
        QProcessEnvironment environment; //!< Proxies.
        QUrl endpoint{QStringLiteral("wss://speech.platform.bing.com/consumer/speech/synthesize/"
                                     "readaloud/edge/v1")};
    };

    explicit EdgeSpeech(Ports ports)
        : m_ports(std::move(ports))
    { }

    [[nodiscard]] QCoro::Task<Result<Speech>> speak(SpeechJob job, std::stop_token stop) override;

    //! The proof that a request comes from a browser of today: the same for five minutes.
    [[nodiscard]] static QByteArray timeToken(qint64 nowMs);
    //! The words with their voice, as the service reads them.
    [[nodiscard]] static QString ssml(const SpeechJob &job);

private:
    [[nodiscard]] QCoro::Task<Result<QByteArray>> audioOf(SpeechJob job, QString format,
                                                          std::stop_token stop);

    Ports m_ports;
};

} // namespace claw::tts
