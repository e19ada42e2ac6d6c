// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "agent/attachments.h"

#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace claw::agent {

namespace {

//! How a kind of file begins.
struct Beginning
{
    qsizetype offset = 0;
    QByteArrayView bytes;
    QLatin1StringView mimeType;
};

const std::array beginnings = {
    Beginning{0, "\x89PNG\r\n\x1a\n", "image/png"_L1},
    Beginning{0, "\xff\xd8\xff", "image/jpeg"_L1},
    Beginning{0, "GIF8", "image/gif"_L1},
    Beginning{8, "WEBP", "image/webp"_L1},
    Beginning{0, "BM", "image/bmp"_L1},
    Beginning{0, QByteArrayView("II*\0", 4), "image/tiff"_L1},
    Beginning{0, QByteArrayView("MM\0*", 4), "image/tiff"_L1},
    Beginning{4, "ftypheic", "image/heic"_L1},
    Beginning{4, "ftypmif1", "image/heif"_L1},
    Beginning{4, "ftyp", "video/mp4"_L1},
    Beginning{0, "%PDF-", "application/pdf"_L1},
    Beginning{0, "PK\x03\x04", "application/zip"_L1},
    Beginning{0, "\x1f\x8b", "application/gzip"_L1},
    Beginning{0, "OggS", "audio/ogg"_L1},
    Beginning{8, "WAVE", "audio/wav"_L1},
    Beginning{0, "ID3", "audio/mpeg"_L1},
    Beginning{0, "fLaC", "audio/flac"_L1},
};

//! Empty: nothing we know.
QString sniffedType(const QByteArray &data)
{
    const auto it =
        std::find_if(beginnings.begin(), beginnings.end(), [&data](const Beginning &beginning) {
            return QByteArrayView(data)
                .sliced(std::min(beginning.offset, data.size()))
                .startsWith(beginning.bytes);
        });
    return it == beginnings.end() ? QString() : QString(it->mimeType);
}

bool isBase64(QByteArrayView text)
{
    const auto isDigit = [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')
            || c == '+' || c == '/' || c == '=';
    };
    return text.size() % 4 == 0 && std::all_of(text.begin(), text.end(), isDigit);
}

QString labelOf(const QJsonObject &item, qsizetype number)
{
    for (const auto key : {"fileName"_L1, "type"_L1}) {
        if (const QString text = item.value(key).toString(); !text.isEmpty())
            return text;
    }
    return u"attachment-%1"_s.arg(number);
}

//! Without the `data:image/png;base64,` that browsers put before it.
QByteArray withoutPrefix(const QString &content)
{
    const QString text = content.trimmed();
    const qsizetype comma = text.startsWith("data:"_L1) ? text.indexOf(u',') : -1;
    return (comma < 0 ? text : text.sliced(comma + 1)).toLatin1();
}

QString imageTypeOf(const QByteArray &data, const QString &claimed)
{
    const QString sniffed = sniffedType(data);
    const QString type = sniffed.isEmpty() ? claimed.section(u';', 0, 0).trimmed() : sniffed;
    return type.startsWith("image/"_L1) ? type : QString();
}

} // namespace

Result<std::vector<providers::ImageBlock>> imagesAmong(const QJsonArray &attachments)
{
    std::vector<providers::ImageBlock> images;
    for (qsizetype i = 0; i < attachments.size(); ++i) {
        const QJsonObject item = attachments.at(i).toObject();
        if (!item.value("content"_L1).isString())
            continue;
        const QString label = labelOf(item, i + 1);
        const QByteArray base64 = withoutPrefix(item.value("content"_L1).toString());
        if (!isBase64(base64))
            return fail(ErrorCode::InvalidRequest,
                        u"Error: attachment %1: invalid base64 content"_s.arg(label));
        const QByteArray data = QByteArray::fromBase64(base64);
        if (data.isEmpty() || data.size() > largestAttachment)
            return fail(ErrorCode::InvalidRequest,
                        u"Error: attachment %1: exceeds size limit (%2 > %3 bytes)"_s.arg(label)
                            .arg(data.size())
                            .arg(largestAttachment));
        const QString type = imageTypeOf(data, item.value("mimeType"_L1).toString());
        if (!type.isEmpty())
            images.push_back({.base64 = base64, .mimeType = type});
    }
    return images;
}

} // namespace claw::agent
