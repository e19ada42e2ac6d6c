// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "json/rawmembers.h"

#include "json/jsontext.h"

#include <QJsonValue>

#include <optional>

using namespace Qt::StringLiterals;

namespace claw::json {

namespace {

//! A place in the text that only moves forwards.
class Cursor
{
public:
    explicit Cursor(QByteArrayView text)
        : m_text(text)
    { }

    [[nodiscard]] qsizetype offset() const { return m_at; }
    [[nodiscard]] bool isAtEnd() const { return m_at >= m_text.size(); }

    void skipBlanks()
    {
        while (!isAtEnd() && isBlank(m_text[m_at]))
            ++m_at;
    }

    //! The next character that is not blank, if it is this one.
    bool take(char wanted)
    {
        skipBlanks();
        if (isAtEnd() || m_text[m_at] != wanted)
            return false;
        ++m_at;
        return true;
    }

    //! A string with its quotes; empty when there is none.
    QByteArrayView takeString()
    {
        skipBlanks();
        const qsizetype start = m_at;
        return skipString() ? m_text.sliced(start, m_at - start) : QByteArrayView();
    }

    //! Any value; empty when there is none, or when its brackets do not close.
    QByteArrayView takeValue()
    {
        skipBlanks();
        const qsizetype start = m_at;
        const bool isWhole = skipValue();
        return isWhole ? m_text.sliced(start, m_at - start) : QByteArrayView();
    }

private:
    static bool isBlank(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }
    static bool endsScalar(char c) { return isBlank(c) || c == ',' || c == '}' || c == ']'; }

    bool skipString()
    {
        if (isAtEnd() || m_text[m_at] != '"')
            return false;
        for (++m_at; !isAtEnd(); ++m_at) {
            if (m_text[m_at] == '\\')
                ++m_at;
            else if (m_text[m_at] == '"') {
                ++m_at;
                return true;
            }
        }
        return false;
    }

    bool skipValue()
    {
        if (isAtEnd())
            return false;
        const char first = m_text[m_at];
        if (first == '"')
            return skipString();
        if (first == '{' || first == '[')
            return skipNested();
        const qsizetype start = m_at;
        while (!isAtEnd() && !endsScalar(m_text[m_at]))
            ++m_at;
        return m_at > start;
    }

    bool skipNested()
    {
        qsizetype depth = 0;
        while (!isAtEnd()) {
            const char c = m_text[m_at];
            if (c == '"') {
                if (!skipString())
                    return false;
                continue;
            }
            ++m_at;
            if (c == '{' || c == '[')
                ++depth;
            else if ((c == '}' || c == ']') && --depth == 0)
                return true;
        }
        return false;
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
};

std::optional<QString> keyOf(QByteArrayView quoted)
{
    const auto value = parse(quoted.toByteArray());
    return value && value->isString() ? std::optional(value->toString()) : std::nullopt;
}

} // namespace

Result<std::vector<RawMember>> rawMembers(QByteArrayView text)
{
    Cursor cursor(text);
    const auto refuse = [&cursor] {
        return fail(ErrorCode::InvalidRequest,
                    u"not a JSON object at offset %1"_s.arg(cursor.offset()));
    };
    std::vector<RawMember> members;
    if (!cursor.take('{'))
        return refuse();
    bool isOpen = !cursor.take('}');
    while (isOpen) {
        const auto key = keyOf(cursor.takeString());
        if (!key || !cursor.take(':'))
            return refuse();
        const QByteArrayView value = cursor.takeValue();
        if (value.isEmpty())
            return refuse();
        members.push_back({*key, value});
        isOpen = cursor.take(',');
        if (!isOpen && !cursor.take('}'))
            return refuse();
    }
    cursor.skipBlanks();
    if (!cursor.isAtEnd())
        return refuse();
    return members;
}

} // namespace claw::json
