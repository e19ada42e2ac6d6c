// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "net/httphead.h"

#include <QCoroTask>
#include <QDeadlineTimer>
#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace claw::net {

//! How long the parts of an answer may take.
struct HttpDeadlines
{
    std::chrono::milliseconds firstByte{60'000}; //!< From sending to the head of the answer.
    std::chrono::milliseconds idle{60'000}; //!< Silence inside the body.
    std::chrono::milliseconds total{600'000};
};

//! Status line and headers of an answer.
struct HttpStatus
{
    int code = 0;
    HttpHeaders headers;

    [[nodiscard]] bool isSuccess() const { return code >= 200 && code < 300; }
};

//! The answer to one request of HttpClient, read as it arrives. Owned by the coroutine that reads it;
//! destroying it gives the answer up. Compressed bodies are unpacked on the way.
//!
//! Errors: Timeout (one of the deadlines), Aborted (stopped), TooLarge (the body), Unavailable (not
//! reached, connection lost, TLS); the message names the host. An answer of any HTTP status is an answer.
//! A chunked body that is cut off may look like a whole one: Qt does not always tell.
class HttpStream : public QObject
{
    Q_OBJECT

public:
    struct Plan
    {
        HttpDeadlines deadlines;
        qint64 maxBytes = 0; //!< Of the body, unpacked.
        std::stop_token stop;
        std::shared_ptr<void> slot; //!< Held until the stream is gone; see HttpClient.
    };

    //! Takes `reply` over, which has just been sent.
    HttpStream(QNetworkReply *reply, Plan plan);
    ~HttpStream() override;

    //! Status and headers, once they are there.
    [[nodiscard]] QCoro::Task<Result<HttpStatus>> head();
    //! The next bytes of the body; empty at its end.
    [[nodiscard]] QCoro::Task<Result<QByteArray>> read();

Q_SIGNALS:
    void changed(); //!< For head() and read().

private:
    void wake();
    void onHead();
    void onFinished();
    void onDeadline();
    void giveUp(Error error);
    void arm(std::chrono::milliseconds bound);
    [[nodiscard]] Error networkError() const;

    QPointer<QNetworkReply> m_reply; //!< Dies with its manager.
    QString m_host;
    Plan m_plan;
    QDeadlineTimer m_total;
    QTimer m_timer;
    std::optional<HttpStatus> m_head;
    std::optional<Error> m_error;
    bool m_isFinished = false;
    bool m_isAwaited = false;
    bool m_runsIntoTotal = false; //!< What m_timer waits for is the end of the total time.
    qint64 m_received = 0;
    std::optional<std::stop_callback<std::function<void()>>> m_onStop;
};

} // namespace claw::net
