// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "json/jsonwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <cmath>
#include <string_view>
#include <utility>

namespace claw::json {

namespace {

void appendEscaped(QByteArray &out, char16_t unit)
{
    static constexpr char digits[] = "0123456789abcdef";
    switch (unit) {
    case u'"':
        out.append("\\\"");
        return;
    case u'\\':
        out.append("\\\\");
        return;
    case u'\b':
        out.append("\\b");
        return;
    case u'\f':
        out.append("\\f");
        return;
    case u'\n':
        out.append("\\n");
        return;
    case u'\r':
        out.append("\\r");
        return;
    case u'\t':
        out.append("\\t");
        return;
    default:
        break;
    }
    out.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4)
        out.append(digits[(unit >> shift) & 0xf]);
}

bool needsEscape(QStringView text, qsizetype index)
{
    const char16_t unit = text[index].unicode();
    if (unit < 0x20 || unit == '"' || unit == '\\')
        return true;
    if (QChar::isHighSurrogate(unit))
        return index + 1 >= text.size() || !text[index + 1].isLowSurrogate();
    if (QChar::isLowSurrogate(unit))
        return index == 0 || !text[index - 1].isHighSurrogate();
    return false;
}

// Appends a text that goes into a literal as it is, nearly all there are; false and nothing when it does
// not.
template<typename Text>
bool appendPlain(QByteArray &out, Text text)
{
    const qsizetype before = out.size();
    out.resize(before + qsizetype(text.size()) + 2);
    char *to = out.data() + before;
    *to++ = '"';
    for (const auto unit : text) {
        if (unit < 0x20 || unit > 0x7e || unit == u'"' || unit == u'\\') {
            out.truncate(before);
            return false;
        }
        *to++ = char(unit);
    }
    *to = '"';
    return true;
}

} // namespace

void appendString(QByteArray &out, QStringView text)
{
    if (appendPlain(out, std::u16string_view(text.utf16(), size_t(text.size()))))
        return;
    out.append('"');
    qsizetype plainStart = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!needsEscape(text, i))
            continue;
        out.append(text.sliced(plainStart, i - plainStart).toUtf8());
        appendEscaped(out, text[i].unicode());
        plainStart = i + 1;
    }
    out.append(text.sliced(plainStart).toUtf8());
    out.append('"');
}

void appendValue(QByteArray &out, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        out.append(value.toBool() ? "true" : "false");
        return;
    case QJsonValue::Double: {
        const double number = value.toDouble();
        // Nine quadrillion is where a double stops counting in ones.
        if (std::trunc(number) == number && std::abs(number) <= 9007199254740992.0)
            out.append(QByteArray::number(value.toInteger()));
        else if (std::isfinite(number))
            out.append(QByteArray::number(number, 'g', QLocale::FloatingPointShortest));
        else
            out.append("null");
        return;
    }
    case QJsonValue::String:
        appendString(out, value.toString());
        return;
    case QJsonValue::Array:
        out.append(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
        return;
    case QJsonValue::Object:
        out.append(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
        return;
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    out.append("null");
}

ObjectWriter::ObjectWriter()
{
    m_out.reserve(128);
    m_out.append('{');
}

void ObjectWriter::writeKey(QLatin1StringView key)
{
    if (m_out.size() > 1)
        m_out.append(',');
    m_out.append('"').append(key.data(), key.size()).append("\":");
}

ObjectWriter &ObjectWriter::add(QLatin1StringView key, QStringView value)
{
    writeKey(key);
    appendString(m_out, value);
    return *this;
}

ObjectWriter &ObjectWriter::add(QLatin1StringView key, QLatin1StringView value)
{
    writeKey(key);
    if (!appendPlain(m_out, value))
        appendString(m_out, QString(value));
    return *this;
}

ObjectWriter &ObjectWriter::add(QLatin1StringView key, bool value)
{
    return addRaw(key, value ? "true" : "false");
}

ObjectWriter &ObjectWriter::add(QLatin1StringView key, qint64 value)
{
    return addRaw(key, QByteArray::number(value));
}

ObjectWriter &ObjectWriter::add(QLatin1StringView key, const QStringList &value)
{
    writeKey(key);
    char before = '[';
    for (const QString &item : value) {
        m_out.append(std::exchange(before, ','));
        appendString(m_out, item);
    }
    m_out.append(value.isEmpty() ? "[]" : "]");
    return *this;
}

ObjectWriter &ObjectWriter::add(QLatin1StringView key, const QJsonValue &value)
{
    writeKey(key);
    appendValue(m_out, value);
    return *this;
}

ObjectWriter &ObjectWriter::addRaw(QLatin1StringView key, QByteArrayView json)
{
    writeKey(key);
    m_out.append(json);
    return *this;
}

QByteArray ObjectWriter::take()
{
    m_out.append('}');
    return std::exchange(m_out, QByteArray());
}

} // namespace claw::json
