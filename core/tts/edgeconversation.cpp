// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tts/edgeconversation.h"

#include "tts/speech.h"

using namespace Qt::StringLiterals;

namespace claw::tts {

EdgeConversation::EdgeConversation(QString settings, QString words)
    : m_settings(std::move(settings))
    , m_words(std::move(words))
    , m_socket(u"chrome-extension://jdiccldimpdaibmpdkjnbmckianbfold"_s)
{
    connect(&m_socket, &QWebSocket::connected, this, &EdgeConversation::onConnected);
    connect(&m_socket, &QWebSocket::textMessageReceived, this, &EdgeConversation::onText);
    connect(&m_socket, &QWebSocket::binaryMessageReceived, this, &EdgeConversation::onAudio);
    connect(&m_socket, &QWebSocket::disconnected, this, [this] {
        end(fail(ErrorCode::Unavailable,
                 u"the connection was closed: "_s + m_socket.errorString()));
    });
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this,
            [this] { end(fail(ErrorCode::Timeout, u"request timed out"_s)); });
}

QFuture<Result<QByteArray>> EdgeConversation::begin(const QNetworkRequest &request,
                                                    std::chrono::milliseconds deadline)
{
    m_promise.start();
    m_deadline.start(deadline);
    m_socket.setMaxAllowedIncomingMessageSize(quint64(mostAudioBytes));
    m_socket.open(request);
    return m_promise.future();
}

void EdgeConversation::onConnected()
{
    m_socket.sendTextMessage(m_settings);
    m_socket.sendTextMessage(m_words);
}

void EdgeConversation::onText(const QString &message)
{
    if (!message.contains("Path:turn.end"_L1))
        return;
    if (m_audio.isEmpty())
        end(fail(ErrorCode::Unavailable, u"it sent no audio"_s));
    else
        end(std::move(m_audio));
}

//! Headers, then audio.
void EdgeConversation::onAudio(const QByteArray &message)
{
    static const QByteArray mark("Path:audio\r\n");
    const qsizetype at = message.indexOf(mark);
    if (at < 0)
        return;
    const qsizetype from = at + mark.size();
    if (m_audio.size() + message.size() - from > mostAudioBytes)
        end(fail(ErrorCode::TooLarge, u"the audio is too long"_s));
    else
        m_audio.append(QByteArrayView(message).sliced(from));
}

void EdgeConversation::end(Result<QByteArray> outcome)
{
    if (std::exchange(m_hasEnded, true))
        return;
    m_deadline.stop();
    m_promise.addResult(std::move(outcome));
    m_promise.finish();
}

} // namespace claw::tts
