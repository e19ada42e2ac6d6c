// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>

namespace claw::net {

//! One server-sent event.
struct SseEvent
{
    QByteArray type; //!< `message` when the stream names none.
    QByteArray data; //!< UTF-8; several data lines joined with a line feed.

    bool operator==(const SseEvent &) const = default;
};

//! Reads `text/event-stream` as the WHATWG HTML standard describes it (9.2.6), from bytes cut anywhere.
//! Lines end with CR, LF or CRLF; a byte order mark at the start and comments are skipped; an event
//! without data is none. `id` and `retry` are for clients that reconnect, which ours do not: ignored.
class SseStream
{
public:
    static constexpr qsizetype defaultLimit = 8 * 1024 * 1024;

    //! `limit` bounds the bytes of one event, line by line and together.
    explicit SseStream(qsizetype limit = defaultLimit);

    //! The events that `bytes` complete. What the stream ends in the middle of is never delivered.
    //! Fails with TooLarge over the limit; the stream is of no use afterwards.
    [[nodiscard]] Result<QList<SseEvent>> feed(QByteArrayView bytes);

private:
    void endLine(QList<SseEvent> &events);
    void readField(QByteArrayView line);

    qsizetype m_limit;
    bool m_atStart = true; //!< No line has ended yet.
    bool m_skipsLineFeed = false; //!< The last byte was the CR of what may be a CRLF.
    QByteArray m_line;
    QByteArray m_type;
    QByteArray m_data;
};

} // namespace claw::net
