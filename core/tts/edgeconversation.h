// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QFuture>
#include <QNetworkRequest>
#include <QObject>
#include <QPromise>
#include <QTimer>
#include <QWebSocket>

#include <chrono>

namespace claw::tts {

//! One conversation with the read-aloud service: two messages there, audio back.
class EdgeConversation : public QObject
{
    Q_OBJECT

public:
    EdgeConversation(QString settings, QString words);

    //! Once. Finished with the audio, Timeout, TooLarge, Aborted or Unavailable.
    [[nodiscard]] QFuture<Result<QByteArray>> begin(const QNetworkRequest &request,
                                                    std::chrono::milliseconds deadline);
    void abort() { end(fail(ErrorCode::Aborted, QStringLiteral("stopped"))); }
    [[nodiscard]] QWebSocket &socket() { return m_socket; }

private:
    void onConnected();
    void onText(const QString &message);
    void onAudio(const QByteArray &message);
    void end(Result<QByteArray> outcome);

    QString m_settings;
    QString m_words;
    QWebSocket m_socket;
    QTimer m_deadline;
    QByteArray m_audio;
    QPromise<Result<QByteArray>> m_promise;
    bool m_hasEnded = false;
};

} // namespace claw::tts
