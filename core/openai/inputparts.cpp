// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "openai/inputparts.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace claw::openai {

namespace {

const QStringList &usualImages()
{
    static const QStringList types{u"image/jpeg"_s, u"image/png"_s, u"image/gif"_s,
                                   u"image/webp"_s};
    return types;
}

//! Kinds of text: what is inside others, nobody here reads.
const QStringList &usualFiles()
{
    static const QStringList types{u"text/plain"_s, u"text/markdown"_s, u"text/html"_s,
                                   u"text/csv"_s, u"application/json"_s};
    return types;
}

tl::unexpected<Error> refused(const QString &why)
{
    return fail(ErrorCode::InvalidRequest, u"Error: "_s + why);
}

//! `text/plain; charset=utf-8` is `text/plain`.
QString typeOf(const QJsonObject &source)
{
    return source.value("media_type"_L1).toString().section(u';', 0, 0).trimmed().toLower();
}

template<typename Limits>
Result<QByteArray> dataIn(const QJsonObject &source, const QStringList &usual, const Limits &limits,
                          const QString &what)
{
    if (source.value("type"_L1) == "url"_L1)
        return refused(u"%1: nothing is fetched here; send it as base64"_s.arg(what));
    const QString type = typeOf(source);
    const bool isAllowed = limits.allowedMimes.isEmpty() || limits.allowedMimes.contains(type);
    if (!isAllowed || !usual.contains(type))
        return refused(
            u"%1: the type %2 is not taken; these are: %3"_s.arg(what, type, usual.join(u", "_s)));
    const QByteArray text = source.value("data"_L1).toString().toLatin1();
    const auto decoded =
        QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return refused(u"%1: the data is no base64"_s.arg(what));
    if (decoded.decoded.size() > limits.maxBytes)
        return refused(u"%1: too large (%2 of %3 bytes)"_s.arg(what)
                           .arg(decoded.decoded.size())
                           .arg(limits.maxBytes));
    return decoded.decoded;
}

Result<> addImage(const QJsonObject &source, const config::ResponsesImagesConfig &limits,
                  InputParts &parts)
{
    const auto data = dataIn(source, usualImages(), limits, u"input_image"_s);
    if (!data)
        return tl::unexpected(data.error());
    parts.images.append(
        u"data:%1;base64,%2"_s.arg(typeOf(source), QString::fromLatin1(data->toBase64())));
    return {};
}

Result<> addFile(const QJsonObject &source, const config::ResponsesFilesConfig &limits,
                 InputParts &parts)
{
    const auto data = dataIn(source, usualFiles(), limits, u"input_file"_s);
    if (!data)
        return tl::unexpected(data.error());
    QString name = source.value("filename"_L1).toString();
    name = name.isEmpty() ? u"file"_s : name.replace(u'"', u'\'');
    const QString text = QString::fromUtf8(*data).left(limits.maxChars);
    if (!text.trimmed().isEmpty())
        parts.files.append(u"<file name=\"%1\">\n%2\n</file>"_s.arg(name, text));
    return {};
}

} // namespace

Result<InputParts> inputPartsIn(const QJsonValue &content,
                                const config::ResponsesEndpointConfig &limits)
{
    InputParts parts;
    parts.text = content.toString();
    QStringList texts;
    const QJsonArray list = content.toArray();
    for (const QJsonValue &value : list) {
        const QJsonObject part = value.toObject();
        const QString type = part.value("type"_L1).toString();
        const QJsonObject source = part.value("source"_L1).toObject();
        Result<> added;
        if (type == "input_image"_L1)
            added = addImage(source, limits.images, parts);
        else if (type == "input_file"_L1)
            added = addFile(source, limits.files, parts);
        else if (const QString text = part.value("text"_L1).toString(); !text.isEmpty())
            texts.append(text);
        if (!added)
            return tl::unexpected(added.error());
    }
    if (content.isArray())
        parts.text = texts.join(u'\n');
    return parts;
}

} // namespace claw::openai
