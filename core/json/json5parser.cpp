// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "json/json5parser.h"

using namespace Qt::StringLiterals;

namespace claw::json {

namespace {

QString afterValueOf(const QString &key)
{
    // A key can be as long as the file; a person needs its beginning.
    constexpr qsizetype longest = 60;
    return u"expected ',' or '}' after the value of \"%1\""_s.arg(key.left(longest));
}

} // namespace

Json5Parser::Json5Parser(QStringView text)
    : m_lexer(text)
{ }

bool Json5Parser::parse(Json5Node &root)
{
    if (!m_lexer.skipBlanks())
        return false;
    if (m_lexer.atEnd())
        return m_lexer.refuse(u"the file is empty, expected at least {}"_s);
    if (!readValue(root, 0) || !m_lexer.skipBlanks())
        return false;
    return m_lexer.atEnd() || m_lexer.refuse(u"expected nothing more after the value"_s);
}

bool Json5Parser::readValue(Json5Node &node, int depth)
{
    const char16_t first = m_lexer.peek();
    const bool isNested = first == u'{' || first == u'[';
    if (isNested && depth >= Json5Document::maxDepth)
        return refuseLimit(u"nested deeper than %1 levels"_s.arg(Json5Document::maxDepth));
    if (++m_values > Json5Document::maxValues)
        return refuseLimit(u"holds more than %1 values"_s.arg(Json5Document::maxValues));
    node.span.start = m_lexer.offset();
    bool ok = false;
    if (first == u'{')
        ok = readObject(node, depth + 1);
    else
        ok = first == u'[' ? readArray(node, depth + 1) : readScalar(node);
    node.span.end = m_lexer.offset();
    return ok;
}

bool Json5Parser::readScalar(Json5Node &node)
{
    const char16_t first = m_lexer.peek();
    switch (first) {
    case u'"':
    case u'\'': {
        QString text = u""_s;
        const bool ok = m_lexer.readString(text);
        node.scalar = text;
        return ok;
    }
    case u't':
        node.scalar = true;
        return m_lexer.readWord("true"_L1);
    case u'f':
        node.scalar = false;
        return m_lexer.readWord("false"_L1);
    case u'n':
        node.scalar = QJsonValue::Null;
        return m_lexer.readWord("null"_L1);
    default:
        break;
    }
    if (!QStringView(u"+-.0123456789IN").contains(QChar(first)) || m_lexer.atEnd())
        return m_lexer.refuse(u"expected a value"_s);
    double number = 0;
    const bool ok = m_lexer.readNumber(number);
    node.scalar = number;
    return ok;
}

bool Json5Parser::readArray(Json5Node &node, int depth)
{
    node.kind = Json5Node::Kind::Array;
    m_lexer.advance();
    for (;;) {
        if (!m_lexer.skipBlanks())
            return false;
        if (m_lexer.consume(u']'))
            return true;
        if (m_lexer.atEnd())
            return m_lexer.refuse(u"the list has no end, ']' is missing"_s);
        if (!readValue(node.elements.emplace_back(), depth) || !m_lexer.skipBlanks())
            return false;
        if (!m_lexer.consume(u',') && m_lexer.peek() != u']')
            return m_lexer.refuse(u"expected ',' or ']' after a value of the list"_s);
    }
}

bool Json5Parser::readObject(Json5Node &node, int depth)
{
    node.kind = Json5Node::Kind::Object;
    m_lexer.advance();
    for (;;) {
        if (!m_lexer.skipBlanks())
            return false;
        if (m_lexer.consume(u'}'))
            return true;
        if (m_lexer.atEnd())
            return m_lexer.refuse(u"the object has no end, '}' is missing"_s);
        Json5Member &member = node.members.emplace_back();
        if (!readMember(member, depth) || !m_lexer.skipBlanks())
            return false;
        if (!m_lexer.consume(u',') && m_lexer.peek() != u'}')
            return m_lexer.refuse(afterValueOf(member.key));
    }
}

bool Json5Parser::readMember(Json5Member &member, int depth)
{
    member.keySpan.start = m_lexer.offset();
    const char16_t first = m_lexer.peek();
    const bool isQuoted = first == u'"' || first == u'\'';
    if (!(isQuoted ? m_lexer.readString(member.key) : m_lexer.readName(member.key)))
        return false;
    member.keySpan.end = m_lexer.offset();
    if (!m_lexer.skipBlanks())
        return false;
    if (!m_lexer.consume(u':'))
        return m_lexer.refuse(u"expected ':' after the key \"%1\""_s.arg(member.key.left(60)));
    return m_lexer.skipBlanks() && readValue(member.value, depth);
}

bool Json5Parser::refuseLimit(const QString &reason)
{
    m_isLimit = true;
    return m_lexer.refuse(reason);
}

Json5Error Json5Parser::takeError()
{
    Json5Error error = m_lexer.takeError();
    error.isLimit = m_isLimit;
    return error;
}

} // namespace claw::json
