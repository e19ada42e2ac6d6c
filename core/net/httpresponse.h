// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "net/httphead.h"

#include <QByteArray>

namespace claw::net {

//! One whole answer. Content-Length, Date and Connection are added when it is written out.
struct HttpResponse
{
    int status = 200;
    HttpHeaders headers;
    QByteArray body;
    bool close = false; //!< End the connection after it, whatever the client would like.

    //! text/plain in UTF-8.
    [[nodiscard]] static HttpResponse text(int status, QByteArray body);
    //! application/json in UTF-8; `body` already is JSON.
    [[nodiscard]] static HttpResponse json(int status, QByteArray body);
    //! text/html in UTF-8.
    [[nodiscard]] static HttpResponse html(int status, QByteArray body);
    //! Adds a field; for chaining.
    [[nodiscard]] HttpResponse with(QByteArray name, QByteArray value) const;
};

enum class KeepAlive { No, Yes };
//! What follows the head of an answer.
enum class BodyPart {
    Send, //!< Its body.
    Omit, //!< Nothing: it answers a HEAD.
    Chunks, //!< A body in chunks (RFC 9112 7.1), told while it is made.
    UntilClose, //!< The same for clients that know no chunks: the end of the connection ends it.
};

//! The bytes for the wire (RFC 9112). `nowMs` dates the answer; line breaks in header fields are
//! dropped, so that no value can start a header of its own.
[[nodiscard]] QByteArray serialize(const HttpResponse &response, KeepAlive keepAlive,
                                   BodyPart bodyPart, qint64 nowMs);

//! Such as "Not Found".
[[nodiscard]] QByteArray reasonPhrase(int status);

} // namespace claw::net
