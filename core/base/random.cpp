// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "base/random.h"

#include <QRandomGenerator>
#include <QUuid>
#include <QtEndian>

namespace claw {

QString Random::uuid()
{
    QByteArray raw = bytes(16);
    raw[6] = static_cast<char>((raw[6] & 0x0f) | 0x40);
    raw[8] = static_cast<char>((raw[8] & 0x3f) | 0x80);
    return QUuid::fromRfc4122(raw).toString(QUuid::WithoutBraces);
}

QString Random::hexToken()
{
    return uuid().remove(u'-');
}

quint32 Random::below(quint32 bound)
{
    Q_ASSERT(bound > 0);
    const auto word = qFromLittleEndian<quint32>(bytes(4).constData());
    return static_cast<quint32>((quint64(word) * bound) >> 32);
}

QByteArray SystemRandom::bytes(qsizetype count)
{
    // Whole words, because the generator hands out nothing smaller.
    QByteArray words((count + 3) / 4 * 4, Qt::Uninitialized);
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32 *>(words.data()),
                                          words.size() / 4);
    words.truncate(count);
    return words;
}

} // namespace claw
