// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "net/ssestream.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::net {

namespace {

bool endsLine(char byte)
{
    return byte == '\n' || byte == '\r';
}

} // namespace

SseStream::SseStream(qsizetype limit)
    : m_limit(limit)
{ }

Result<QList<SseEvent>> SseStream::feed(QByteArrayView bytes)
{
    QList<SseEvent> events;
    while (!bytes.isEmpty()) {
        if (std::exchange(m_skipsLineFeed, false) && bytes.front() == '\n') {
            bytes = bytes.sliced(1);
            continue;
        }
        const auto end = std::find_if(bytes.begin(), bytes.end(), endsLine);
        m_line.append(bytes.first(end - bytes.begin()));
        if (m_line.size() + m_data.size() > m_limit)
            return fail(ErrorCode::TooLarge,
                        u"an event of the stream is larger than %1 bytes"_s.arg(m_limit));
        if (end == bytes.end())
            break;
        m_skipsLineFeed = *end == '\r';
        bytes = bytes.sliced(end - bytes.begin() + 1);
        endLine(events);
    }
    return events;
}

void SseStream::endLine(QList<SseEvent> &events)
{
    const QByteArray line = std::exchange(m_line, {});
    QByteArrayView rest(line);
    if (std::exchange(m_atStart, false) && rest.startsWith("\xEF\xBB\xBF"))
        rest = rest.sliced(3);
    if (!rest.isEmpty()) {
        readField(rest);
        return;
    }
    const QByteArray type = std::exchange(m_type, {});
    QByteArray data = std::exchange(m_data, {});
    if (data.isEmpty())
        return;
    data.chop(1); // Each data line brought a line feed of its own.
    events.append({.type = type.isEmpty() ? "message"_ba : type, .data = data});
}

void SseStream::readField(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    const QByteArrayView name = colon < 0 ? line : line.first(colon);
    QByteArrayView value = colon < 0 ? QByteArrayView() : line.sliced(colon + 1);
    if (value.startsWith(' '))
        value = value.sliced(1);
    if (name == "data")
        m_data.append(value).append('\n');
    else if (name == "event")
        m_type = value.toByteArray();
}

} // namespace claw::net
