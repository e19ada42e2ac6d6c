// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "protocol/maskcheck.h"

#include <algorithm>
#include <numeric>

namespace claw::protocol {

namespace {

constexpr quint8 maskBit = 0x80;
constexpr quint64 maskBytes = 4;
constexpr quint64 mostPayload = (quint64(1) << 63) - 1; // The first bit of a length is zero.

size_t extendedLengthBytes(quint8 secondByte)
{
    const int shortLength = secondByte & ~maskBit;
    return shortLength == 126 ? 2 : shortLength == 127 ? 8 : 0;
}

} // namespace

bool MaskCheck::feed(QByteArrayView bytes)
{
    while (!bytes.isEmpty() && !m_isViolated) {
        const auto skipped = qsizetype(std::min(m_toSkip, quint64(bytes.size())));
        m_toSkip -= quint64(skipped);
        bytes = bytes.sliced(skipped);
        if (bytes.isEmpty())
            break;
        m_isViolated = !takeHeaderByte(quint8(bytes.front()));
        bytes = bytes.sliced(1);
    }
    return !m_isViolated;
}

bool MaskCheck::skip(qint64 count)
{
    if (m_isViolated || quint64(count) > m_toSkip)
        return false;
    m_toSkip -= quint64(count);
    return true;
}

bool MaskCheck::takeHeaderByte(quint8 byte)
{
    m_header[m_headerSize++] = byte;
    if (m_headerSize < 2)
        return true;
    if ((m_header[1] & maskBit) == 0)
        return false;
    const size_t extended = extendedLengthBytes(m_header[1]);
    if (m_headerSize < 2 + extended)
        return true;

    const auto length =
        std::accumulate(m_header.begin() + 2, m_header.begin() + 2 + extended, quint64(0),
                        [](quint64 sum, quint8 next) { return (sum << 8) | next; });
    const quint64 payload = extended > 0 ? length : quint64(m_header[1] & ~maskBit);
    m_toSkip = maskBytes + std::min(payload, mostPayload);
    m_headerSize = 0;
    return true;
}

} // namespace claw::protocol
