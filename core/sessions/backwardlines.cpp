// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "sessions/backwardlines.h"

#include <algorithm>
#include <utility>

namespace claw::sessions {

namespace {

constexpr qint64 chunkBytes = 128 * 1024;

} // namespace

BackwardLines::BackwardLines(QIODevice &device, qint64 maxBytes)
    : m_device(device)
    , m_position(device.size())
    , m_floor(maxBytes == unlimited ? 0 : std::max<qint64>(0, m_position - maxBytes))
{
    if (m_position == 0) {
        m_isDone = true;
        return;
    }
    if (!readMore())
        return;
    m_endsWithNewline = m_buffer.endsWith('\n');
    if (m_endsWithNewline)
        m_buffer.chop(1);
}

std::optional<QByteArray> BackwardLines::previous()
{
    while (!m_isDone) {
        const qsizetype newline = m_buffer.lastIndexOf('\n');
        if (newline >= 0) {
            QByteArray line = m_buffer.sliced(newline + 1);
            m_buffer.truncate(newline);
            return line;
        }
        if (m_position > m_floor) {
            if (!readMore())
                return std::nullopt;
            continue;
        }
        m_isDone = true;
        return std::exchange(m_buffer, {});
    }
    return std::nullopt;
}

// Doubles with the length of the line, so that a long one is not copied for every chunk.
bool BackwardLines::readMore()
{
    const qint64 wanted = std::max<qint64>(chunkBytes, m_buffer.size());
    const qint64 start = std::max(m_floor, m_position - wanted);
    if (!m_device.seek(start)) {
        m_isDone = true;
        return false;
    }
    QByteArray before = m_device.read(m_position - start);
    if (before.size() != m_position - start) {
        m_isDone = true;
        return false;
    }
    m_position = start;
    m_buffer.prepend(before);
    return true;
}

} // namespace claw::sessions
