// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "json/json5lexer.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace claw::json {

namespace {

constexpr char16_t lineSeparator = 0x2028;
constexpr char16_t paragraphSeparator = 0x2029;

bool isLineEnd(char16_t unit)
{
    return unit == u'\n' || unit == u'\r' || unit == lineSeparator || unit == paragraphSeparator;
}

bool isBlank(char16_t unit)
{
    if (unit < 0x80)
        return unit == u' ' || (unit >= u'\t' && unit <= u'\r');
    return isLineEnd(unit) || unit == 0xfeff
        || QChar::category(char32_t(unit)) == QChar::Separator_Space;
}

bool isDigit(char16_t unit)
{
    return unit >= u'0' && unit <= u'9';
}

int hexValue(char16_t unit)
{
    if (isDigit(unit))
        return unit - u'0';
    if (unit >= u'a' && unit <= u'f')
        return unit - u'a' + 10;
    return unit >= u'A' && unit <= u'F' ? unit - u'A' + 10 : -1;
}

bool startsName(char32_t point)
{
    return point == U'$' || point == U'_' || QChar::isLetter(point)
        || QChar::category(point) == QChar::Number_Letter;
}

bool continuesName(char32_t point)
{
    if (startsName(point) || point == 0x200c || point == 0x200d)
        return true;
    switch (QChar::category(point)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Number_DecimalDigit:
    case QChar::Punctuation_Connector:
        return true;
    default:
        return false;
    }
}

} // namespace

Json5Lexer::Json5Lexer(QStringView text)
    : m_text(text)
{ }

char16_t Json5Lexer::peek(qsizetype ahead) const
{
    return m_at + ahead < m_text.size() ? m_text[m_at + ahead].unicode() : u'\0';
}

bool Json5Lexer::consume(char16_t unit)
{
    if (peek() != unit || atEnd())
        return false;
    ++m_at;
    return true;
}

char32_t Json5Lexer::codePoint() const
{
    const char16_t unit = peek();
    if (QChar::isHighSurrogate(unit) && QChar::isLowSurrogate(peek(1)))
        return QChar::surrogateToUcs4(unit, peek(1));
    return unit;
}

bool Json5Lexer::refuse(const QString &reason)
{
    m_error.reason = reason;
    m_error.offset = m_at;
    m_error.found = atEnd() ? std::nullopt : std::optional(codePoint());
    return false;
}

bool Json5Lexer::skipBlanks()
{
    while (!atEnd()) {
        if (isBlank(peek()))
            ++m_at;
        else if (peek() != u'/')
            return true;
        else if (!skipComment())
            return false;
    }
    return true;
}

bool Json5Lexer::skipComment()
{
    ++m_at;
    if (consume(u'/')) {
        while (!atEnd() && !isLineEnd(peek()))
            ++m_at;
        return true;
    }
    if (!consume(u'*'))
        return refuse(u"expected '//' or '/*' to begin a comment"_s);
    const qsizetype end = m_text.indexOf("*/"_L1, m_at);
    m_at = end < 0 ? m_text.size() : end + 2;
    return end >= 0 || refuse(u"the comment has no end, '*/' is missing"_s);
}

bool Json5Lexer::readString(QString &out)
{
    const char16_t quote = peek();
    ++m_at;
    qsizetype plainStart = m_at;
    const auto takePlain = [&] { out.append(m_text.sliced(plainStart, m_at - plainStart)); };
    while (!atEnd()) {
        const char16_t unit = peek();
        if (unit == quote) {
            takePlain();
            ++m_at;
            return true;
        }
        if (unit == u'\n' || unit == u'\r')
            return refuse(u"the string has no end on its line, %1 is missing"_s.arg(QChar(quote)));
        if (unit != u'\\') {
            ++m_at;
            continue;
        }
        takePlain();
        ++m_at;
        if (!readEscape(out))
            return false;
        plainStart = m_at;
    }
    return refuse(u"the string has no end, %1 is missing"_s.arg(QChar(quote)));
}

bool Json5Lexer::readEscape(QString &out)
{
    const char16_t unit = peek();
    if (atEnd())
        return refuse(u"the string ends inside an escape"_s);
    if (isDigit(unit) && (unit != u'0' || isDigit(peek(1)))) {
        m_at += unit == u'0' ? 1 : 0;
        return refuse(u"octal escapes are not allowed"_s);
    }
    ++m_at;
    static constexpr QStringView letters = u"bfnrtv0";
    static constexpr QStringView meanings = u"\b\f\n\r\t\v";
    if (const qsizetype index = letters.indexOf(QChar(unit)); index >= 0) {
        out.append(index < meanings.size() ? meanings[index] : QChar(u'\0'));
        return true;
    }
    if (unit == u'x' || unit == u'u') {
        char16_t escaped = 0;
        if (!readHex(unit == u'x' ? 2 : 4, escaped))
            return false;
        out.append(QChar(escaped));
        return true;
    }
    if (unit == u'\r')
        consume(u'\n');
    if (!isLineEnd(unit)) // a line end after a backslash continues the string
        out.append(QChar(unit));
    return true;
}

bool Json5Lexer::readHex(int digits, char16_t &out)
{
    for (int i = 0; i < digits; ++i) {
        const int value = hexValue(peek());
        if (value < 0)
            return refuse(u"the escape needs %1 hexadecimal digits"_s.arg(digits));
        out = static_cast<char16_t>(out * 16 + value);
        ++m_at;
    }
    return true;
}

bool Json5Lexer::readNumber(double &out)
{
    const bool isNegative = peek() == u'-';
    if (isNegative || peek() == u'+')
        ++m_at;
    bool ok = false;
    if (peek() == u'I') {
        ok = readWord("Infinity"_L1);
        out = std::numeric_limits<double>::infinity();
    } else if (peek() == u'N') {
        ok = readWord("NaN"_L1);
        out = std::numeric_limits<double>::quiet_NaN();
    } else if (peek() == u'0' && (peek(1) == u'x' || peek(1) == u'X')) {
        ok = readHexNumber(out);
    } else {
        ok = readDecimal(out);
    }
    if (isNegative)
        out = -out;
    return ok;
}

bool Json5Lexer::readHexNumber(double &out)
{
    m_at += 2;
    if (hexValue(peek()) < 0)
        return refuse(u"expected a hexadecimal digit after '0x'"_s);
    for (out = 0; hexValue(peek()) >= 0; ++m_at)
        out = out * 16 + hexValue(peek());
    return true;
}

qsizetype Json5Lexer::skipDigits()
{
    const qsizetype start = m_at;
    while (isDigit(peek()))
        ++m_at;
    return m_at - start;
}

bool Json5Lexer::readDecimal(double &out)
{
    const qsizetype start = m_at;
    // A leading zero stands alone, so that 012 is refused at its second digit.
    qsizetype digits = consume(u'0') ? 1 : skipDigits();
    if (consume(u'.'))
        digits += skipDigits();
    if (digits == 0)
        return refuse(u"expected a digit"_s);
    if (peek() == u'e' || peek() == u'E') {
        ++m_at;
        if (!consume(u'+'))
            consume(u'-');
        if (skipDigits() == 0)
            return refuse(u"expected a digit in the exponent"_s);
    }
    // Always in the C locale. Far too large becomes infinity, as in ECMAScript.
    out = m_text.sliced(start, m_at - start).toDouble();
    return true;
}

bool Json5Lexer::readName(QString &out)
{
    while (!atEnd()) {
        char32_t point = codePoint();
        const bool isEscaped = point == U'\\';
        const auto isAllowed = out.isEmpty() ? startsName : continuesName;
        if (!isEscaped && !isAllowed(point))
            break;
        const qsizetype start = m_at;
        m_at += QChar::requiresSurrogates(point) ? 2 : 1;
        if (isEscaped) {
            char16_t escaped = 0;
            if (!consume(u'u'))
                return refuse(u"a key without quotes can only hold \\u escapes"_s);
            if (!readHex(4, escaped))
                return false;
            point = escaped;
            if (!isAllowed(point)) {
                m_at = start;
                return refuse(u"the escaped character cannot stand in a key without quotes"_s);
            }
        }
        out.append(QString::fromUcs4(&point, 1));
    }
    return !out.isEmpty() || refuse(u"expected a key"_s);
}

bool Json5Lexer::readWord(QLatin1StringView word)
{
    for (const char letter : word) {
        if (!consume(static_cast<char16_t>(letter)))
            return refuse(u"expected '%1'"_s.arg(word));
    }
    return true;
}

} // namespace claw::json
