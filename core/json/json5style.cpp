// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "json/json5style.h"

#include "json/json5lexer.h"
#include "json/jsonwriter.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace claw::json {

namespace {

//! A list of scalars up to this length stays on one line.
constexpr qsizetype longestFlatList = 72;

qsizetype lineStart(QStringView text, qsizetype offset)
{
    return offset == 0 ? 0 : text.lastIndexOf(u'\n', offset - 1) + 1;
}

bool canStandBare(QStringView key)
{
    const auto isLetter = [](QChar unit) {
        return unit.unicode() < 0x80 && (unit.isLetter() || unit == u'_' || unit == u'$');
    };
    return !key.isEmpty() && isLetter(key.front())
        && std::all_of(key.begin(), key.end(), [isLetter](QChar unit) {
               return isLetter(unit) || (unit.unicode() < 0x80 && unit.isDigit());
           });
}

bool isScalar(const QJsonValue &value)
{
    return !value.isObject() && !value.isArray();
}

QString number(double value)
{
    if (std::isnan(value))
        return u"NaN"_s;
    if (std::isinf(value))
        return value < 0 ? u"-Infinity"_s : u"Infinity"_s;
    QByteArray bytes;
    appendValue(bytes, value);
    return QString::fromLatin1(bytes);
}

} // namespace

QString indentationAt(QStringView text, qsizetype offset)
{
    const qsizetype start = lineStart(text, offset);
    qsizetype end = start;
    while (end < offset && (text[end] == u' ' || text[end] == u'\t'))
        ++end;
    return text.sliced(start, end - start).toString();
}

bool startsLine(QStringView text, qsizetype offset)
{
    const qsizetype start = lineStart(text, offset);
    return start > 0 && start + indentationAt(text, offset).size() == offset;
}

qsizetype commaAfter(QStringView text, qsizetype offset)
{
    Json5Lexer lexer(text);
    lexer.advance(offset);
    return lexer.skipBlanks() && lexer.peek() == u',' ? lexer.offset() : -1;
}

Json5Style::Json5Style(QStringView text)
{
    const qsizetype end = text.indexOf(u'\n');
    if (end > 0 && text[end - 1] == u'\r')
        lineEnd = u"\r\n"_s;
}

void Json5Style::learnFrom(QStringView text, const Json5Node &container)
{
    QList<TextSpan> children;
    for (const Json5Member &member : container.members) {
        children.append({member.keySpan.start, member.value.span.end});
        const QChar first = text[member.keySpan.start];
        hasBareKeys = first != u'"' && first != u'\'';
        if (!hasBareKeys)
            quote = first;
    }
    for (const Json5Node &element : container.elements)
        children.append(element.span);
    if (children.isEmpty())
        return;
    const auto seeText = [&](const Json5Node &node) {
        if (node.kind == Json5Node::Kind::Scalar && node.scalar.isString())
            quote = text[node.span.start];
    };
    const auto seeString = [&](const Json5Node &node) {
        for (const Json5Node &element : node.elements)
            seeText(element);
        seeText(node);
    };
    for (const Json5Member &member : container.members)
        seeString(member.value);
    for (const Json5Node &element : container.elements)
        seeString(element);

    const TextSpan last = children.last();
    spreads = startsLine(text, last.start);
    endsWithComma = commaAfter(text, last.end) >= 0;
    const QString outer = indentationAt(text, container.span.start);
    const QString inner = indentationAt(text, last.start);
    if (spreads && inner.size() > outer.size() && inner.startsWith(outer))
        indent = inner.sliced(outer.size());
}

QString Json5Style::string(QStringView text, QChar quoteMark) const
{
    QByteArray bytes;
    appendString(bytes, text);
    QString written = QString::fromUtf8(bytes);
    if (quoteMark == u'\'') {
        written = written.sliced(1, written.size() - 2);
        written.replace("\\\""_L1, "\""_L1).replace("'"_L1, "\\'"_L1);
        written = u'\'' + written + u'\'';
    }
    return written;
}

QString Json5Style::key(const QString &key) const
{
    return hasBareKeys && canStandBare(key) ? key : string(key, quote);
}

QString Json5Style::block(QChar open, const QStringList &texts, QChar close,
                          const QString &indentation) const
{
    if (texts.isEmpty())
        return QString(open) + close;
    if (!spreads) {
        const auto padding = open == u'{' ? " "_L1 : ""_L1;
        return open + padding + texts.join(u", "_s) + padding + close;
    }
    const QString between = lineEnd + indentation + indent;
    return open + between + texts.join(u',' + between) + (endsWithComma ? u","_s : u""_s) + lineEnd
        + indentation + close;
}

QString Json5Style::value(const QJsonValue &value, const QString &indentation) const
{
    const QString inner = indentation + indent;
    QStringList texts;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            texts.append(key(it.key()) + ": "_L1 + this->value(it.value(), inner));
        return block(u'{', texts, u'}', indentation);
    }
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue element : array)
            texts.append(this->value(element, inner));
        Json5Style style = *this;
        style.spreads = spreads
            && (!std::all_of(array.begin(), array.end(), isScalar)
                || texts.join(u", "_s).size() > longestFlatList);
        return style.block(u'[', texts, u']', indentation);
    }
    if (value.isDouble())
        return number(value.toDouble());
    if (value.isString())
        return string(value.toString(), quote);
    QByteArray word;
    appendValue(word, value);
    return QString::fromLatin1(word);
}

} // namespace claw::json
