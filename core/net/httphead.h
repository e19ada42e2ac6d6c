// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QMetaType>

#include <optional>

namespace claw::net {

//! The header fields of a message in the order they came. Names compare without case (RFC 9110 5.1);
//! values are the raw bytes, which HTTP reads as Latin-1.
class HttpHeaders
{
public:
    struct Field
    {
        QByteArray name;
        QByteArray value;
    };

    void append(QByteArray name, QByteArray value);
    //! The first field of that name.
    [[nodiscard]] std::optional<QByteArray> value(QByteArrayView name) const;
    //! All fields of that name as one list, in the order they came (RFC 9110 5.3); empty when absent.
    [[nodiscard]] QByteArray list(QByteArrayView name) const;
    //! Whether the comma-separated list in all fields of that name holds the token, case aside.
    [[nodiscard]] bool hasToken(QByteArrayView name, QByteArrayView token) const;
    [[nodiscard]] qsizetype count(QByteArrayView name) const;
    [[nodiscard]] const QList<Field> &fields() const { return m_fields; }

private:
    QList<Field> m_fields;
};

//! Everything before the body of one request, and where it came from.
struct HttpHead
{
    QByteArray method; //!< As sent, upper case.
    QByteArray target; //!< As sent.
    QByteArray
        path; //!< Of the target, still percent-encoded, dot segments resolved; "*" stays "*".
    QByteArray query; //!< Without the question mark.
    int minorVersion = 1; //!< Of HTTP/1.x.
    HttpHeaders headers;
    std::optional<qint64> contentLength;
    bool chunked = false;
    bool keepAlive = false; //!< By version and Connection header.

    QHostAddress peerAddress;
    quint16 peerPort = 0;
    QHostAddress localAddress;
    quint16 localPort = 0;
    bool tls = false;

    [[nodiscard]] bool isGetOrHead() const { return method == "GET" || method == "HEAD"; }
    [[nodiscard]] bool hasBody() const { return chunked || contentLength.value_or(0) > 0; }
};

//! Fills `path` and `query` from `target` (RFC 9112 3.2: origin, absolute and asterisk form). False
//! when the target is none of them.
[[nodiscard]] bool splitTarget(HttpHead &head);

} // namespace claw::net

Q_DECLARE_METATYPE(claw::net::HttpHead)
