// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QTcpSocket>
#include <QTest>

#include <optional>

namespace claw::testing {

//! One answer, with its chunks put together.
struct WebAnswer
{
    int status = 0; //!< 0: there was none.
    QByteArray head;
    QByteArray body;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    [[nodiscard]] QByteArray field(const QByteArray &name) const
    {
        const qsizetype at = head.toLower().indexOf(QByteArray("\r\n" + name.toLower() + ": "));
        if (at < 0)
            return {};
        const qsizetype start = at + name.size() + 4;
        return head.mid(start, head.indexOf("\r\n", start) - start);
    }
    //! What stands behind `data: ` in each event of a stream.
    [[nodiscard]] QList<QByteArray> events() const
    {
        QList<QByteArray> events;
        for (const QByteArray &line : body.split('\n')) {
            if (line.startsWith("data: "))
                events.append(line.sliced(6));
        }
        return events;
    }
};

//! A program that speaks HTTP in plain bytes, on one connection that it keeps.
class WebPeer
{
public:
    explicit WebPeer(quint16 port) { socket.connectToHost(QHostAddress::LocalHost, port); }

    //! `fields` are further header fields, each with its line end. A body is announced by its length.
    void send(const QByteArray &method, const QByteArray &target, const QByteArray &fields = {},
              const QByteArray &body = {})
    {
        m_isHead = method == "HEAD";
        QByteArray request = method + ' ' + target + " HTTP/1.1\r\nHost: localhost\r\n" + fields;
        if (method == "POST" || !body.isEmpty())
            request += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
        socket.write(request + "\r\n" + body);
    }
    WebAnswer answer(int timeoutMs = 10'000)
    {
        std::optional<WebAnswer> got;
        const auto isWhole = [&] {
            received += socket.readAll();
            got = taken();
            return got.has_value();
        };
        return QTest::qWaitFor(isWhole, timeoutMs) ? *got : WebAnswer();
    }
    WebAnswer ask(const QByteArray &method, const QByteArray &target, const QByteArray &fields = {},
                  const QByteArray &body = {})
    {
        send(method, target, fields, body);
        return answer();
    }
    //! Waits until this text is among what was received and not yet taken as an answer.
    bool hears(const QByteArray &text, int timeoutMs = 10'000)
    {
        return QTest::qWaitFor(
            [&] {
                received += socket.readAll();
                return received.contains(text);
            },
            timeoutMs);
    }

    QTcpSocket socket;
    QByteArray received;

private:
    std::optional<WebAnswer> taken()
    {
        const qsizetype end = received.indexOf("\r\n\r\n");
        if (end < 0)
            return std::nullopt;
        WebAnswer answer{.status = received.mid(9, 3).toInt(), .head = received.left(end + 2)};
        const QByteArray length = answer.field("Content-Length");
        qsizetype next = end + 4;
        if (answer.field("Transfer-Encoding") == "chunked") {
            if (!takeChunks(next, answer.body))
                return std::nullopt;
        } else if (!m_isHead && !length.isEmpty()) {
            answer.body = received.mid(next, length.toLongLong());
            next += length.toLongLong();
        }
        if (received.size() < next)
            return std::nullopt;
        received.remove(0, next);
        return answer;
    }
    bool takeChunks(qsizetype &at, QByteArray &body) const
    {
        for (;;) {
            const qsizetype line = received.indexOf("\r\n", at);
            if (line < 0)
                return false;
            const qsizetype size = received.mid(at, line - at).toLongLong(nullptr, 16);
            if (received.size() < line + 2 + size + 2)
                return false;
            body += received.mid(line + 2, size);
            at = line + 2 + size + 2;
            if (size == 0)
                return true;
        }
    }

    bool m_isHead = false;
};

} // namespace claw::testing
