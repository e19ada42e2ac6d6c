// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tools/imageheader.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace claw::tools {

namespace {

//! A number at a place, or 0 when the bytes end before it.
template<typename T>
int bigEndianAt(QByteArrayView bytes, qsizetype place)
{
    return place + qsizetype(sizeof(T)) <= bytes.size()
        ? int(qFromBigEndian<T>(bytes.data() + place))
        : 0;
}

int littleEndianAt(QByteArrayView bytes, qsizetype place)
{
    return place + 2 <= bytes.size() ? int(qFromLittleEndian<quint16>(bytes.data() + place)) : 0;
}

int byteAt(QByteArrayView bytes, qsizetype place)
{
    return place < bytes.size() ? int(quint8(bytes[place])) : 0;
}

//! Walks over the segments to the one that begins a frame.
void readJpegSize(QByteArrayView bytes, ImageHeader &header)
{
    qsizetype place = 2;
    while (place + 9 < bytes.size() && byteAt(bytes, place) == 0xFF) {
        const int marker = byteAt(bytes, place + 1);
        if (marker == 0xFF) { // Filling.
            ++place;
            continue;
        }
        const bool isFrame =
            marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        if (isFrame) {
            header.height = bigEndianAt<quint16>(bytes, place + 5);
            header.width = bigEndianAt<quint16>(bytes, place + 7);
            return;
        }
        const bool isAlone = marker == 0x01 || (marker >= 0xD0 && marker <= 0xD8);
        place += isAlone ? 2 : 2 + bigEndianAt<quint16>(bytes, place + 2);
    }
}

void readWebpSize(QByteArrayView bytes, ImageHeader &header)
{
    const QByteArrayView kind = bytes.sliced(12).first(qMin<qsizetype>(4, bytes.size() - 12));
    if (kind == "VP8 ") {
        header.width = littleEndianAt(bytes, 26) & 0x3FFF;
        header.height = littleEndianAt(bytes, 28) & 0x3FFF;
    } else if (kind == "VP8L" && bytes.size() >= 25) {
        const int b1 = byteAt(bytes, 22);
        header.width = ((b1 & 0x3F) << 8 | byteAt(bytes, 21)) + 1;
        header.height =
            ((byteAt(bytes, 24) & 0x0F) << 10 | byteAt(bytes, 23) << 2 | (b1 & 0xC0) >> 6) + 1;
    } else if (kind == "VP8X" && bytes.size() >= 30) {
        header.width = (byteAt(bytes, 26) << 16 | littleEndianAt(bytes, 24)) + 1;
        header.height = (byteAt(bytes, 29) << 16 | littleEndianAt(bytes, 27)) + 1;
    }
}

} // namespace

std::optional<ImageHeader> readImageHeader(QByteArrayView bytes)
{
    ImageHeader header;
    if (bytes.startsWith("\x89PNG\r\n\x1A\n")) {
        header.mimeType = u"image/png"_s;
        header.width = qMax(0, bigEndianAt<qint32>(bytes, 16));
        header.height = qMax(0, bigEndianAt<qint32>(bytes, 20));
    } else if (bytes.startsWith("\xFF\xD8\xFF")) {
        header.mimeType = u"image/jpeg"_s;
        readJpegSize(bytes, header);
    } else if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a")) {
        header.mimeType = u"image/gif"_s;
        header.width = littleEndianAt(bytes, 6);
        header.height = littleEndianAt(bytes, 8);
    } else if (bytes.size() >= 12 && bytes.startsWith("RIFF") && bytes.sliced(8, 4) == "WEBP") {
        header.mimeType = u"image/webp"_s;
        readWebpSize(bytes, header);
    } else {
        return std::nullopt;
    }
    return header;
}

} // namespace claw::tools
