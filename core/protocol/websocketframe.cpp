// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "protocol/websocketframe.h"

#include <QtEndian>

namespace claw::protocol {

QByteArray encodeTextFrame(const QByteArray &message)
{
    constexpr char finalText = static_cast<char>(0x81);
    const qsizetype length = message.size();
    QByteArray frame;
    frame.reserve(length + 10);
    frame.append(finalText);
    if (length < 126) {
        frame.append(static_cast<char>(length));
    } else if (length <= 0xffff) {
        const auto word = qToBigEndian(static_cast<quint16>(length));
        frame.append(char(126)).append(reinterpret_cast<const char *>(&word), sizeof word);
    } else {
        const auto word = qToBigEndian(static_cast<quint64>(length));
        frame.append(char(127)).append(reinterpret_cast<const char *>(&word), sizeof word);
    }
    frame.append(message);
    return frame;
}

QString cutReason(const QString &reason, int maxBytes)
{
    const QByteArray bytes = reason.toUtf8();
    if (bytes.size() <= maxBytes)
        return reason;
    qsizetype end = maxBytes;
    const auto isContinuation = [&bytes](qsizetype at) {
        return (static_cast<unsigned char>(bytes.at(at)) & 0xc0) == 0x80;
    };
    while (end > 0 && isContinuation(end))
        --end;
    return QString::fromUtf8(bytes.first(end));
}

} // namespace claw::protocol
