// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "net/httpstream.h"

#include <QHash>
#include <QProcessEnvironment>
#include <QSet>
#include <QUrl>

#include <vector>

class QNetworkAccessManager;

namespace claw::net {

//! A request to somebody else's server.
struct HttpRequest
{
    QByteArray method = "GET";
    QUrl url;
    HttpHeaders headers;
    QByteArray body;
};

//! What a request may cost.
struct HttpBounds
{
    HttpDeadlines deadlines;
    qint64 maxBytes = 64 * 1024 * 1024; //!< Of the body of the answer, unpacked.
};

//! An answer read to its end.
struct HttpAnswer
{
    HttpStatus status;
    QByteArray body;
};

//! Asks other servers. Connections are kept and reused, HTTP/2 is used where the server offers it,
//! proxies come from the environment, cookies are neither kept nor sent. A redirect is an answer like
//! any other: it is not followed, so that no credentials go to a host that nobody named. A request
//! with a body is sent once; whether to repeat it is for the caller to decide.
//!
//! Qt opens six connections to a host and lets further requests wait; a long stream would hold one
//! for minutes. Requests beyond six therefore go through further managers, which are dropped, the
//! first one included, when nothing was asked for a while: an idle client holds no thread.
class HttpClient : public QObject
{
    Q_OBJECT

public:
    explicit HttpClient(const QProcessEnvironment &environment, QObject *parent = nullptr);
    ~HttpClient() override;

    //! Sends. Nothing blocks; what goes wrong is told by the stream. Outliving the client, a stream
    //! ends with Aborted.
    [[nodiscard]] std::unique_ptr<HttpStream> send(const HttpRequest &request,
                                                   const HttpBounds &bounds, std::stop_token stop);
    //! Sends and reads the whole answer.
    [[nodiscard]] QCoro::Task<Result<HttpAnswer>> fetch(HttpRequest request, HttpBounds bounds,
                                                        std::stop_token stop);
    //! Managers in use; for tests.
    [[nodiscard]] qsizetype managerCount() const { return qsizetype(m_lanes.size()); }

private:
    struct Lane;

    [[nodiscard]] std::shared_ptr<Lane> laneFor(const QString &origin);
    void dropIdle();

    QProcessEnvironment m_environment;
    std::vector<std::shared_ptr<Lane>> m_lanes;
    QSet<QString> m_multiplexing; //!< Origins seen to speak HTTP/2.
    QTimer m_idle;
};

} // namespace claw::net
