// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tests/architecture/awaitscan.h"

#include "tests/architecture/sourcetree.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace claw::architecture {

namespace {

constexpr auto awaitWord = "co_await"_L1;

// The last position before `position` that holds no blank, or -1.
qsizetype before(const QString &code, qsizetype position)
{
    --position;
    while (position >= 0 && code[position].isSpace())
        --position;
    return position;
}

// The first position after `position` that holds no blank, or the size.
qsizetype after(const QString &code, qsizetype position)
{
    ++position;
    while (position < code.size() && code[position].isSpace())
        ++position;
    return position;
}

bool isWord(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

QString wordEndingAt(const QString &code, qsizetype last)
{
    qsizetype first = last;
    while (first >= 0 && isWord(code[first]))
        --first;
    return code.mid(first + 1, last - first);
}

// The text between the statement border in front of `position` and `position`.
QString statementHead(const QString &code, qsizetype position)
{
    qsizetype start = position - 1;
    while (start >= 0 && !u";{}"_s.contains(code[start]))
        --start;
    return code.mid(start + 1, position - start - 1);
}

// Does the brace at `open` start a block of statements, rather than a braced value?
bool opensBlock(const QString &code, qsizetype open)
{
    const qsizetype last = before(code, open);
    if (last < 0 || u";{}):]"_s.contains(code[last]))
        return true;
    static const QStringList words{u"else"_s,     u"do"_s,    u"try"_s,     u"const"_s,
                                   u"noexcept"_s, u"final"_s, u"mutable"_s, u"override"_s};
    if (words.contains(wordEndingAt(code, last)))
        return true;
    static const QRegularExpression introducer(
        u"->|^\\s*(inline\\s+)?(namespace|class|struct|union|enum)\\b"_s);
    return introducer.match(statementHead(code, open)).hasMatch();
}

// Does the brace at `close` end a braced value, so that the statement goes on after it?
bool closesValue(const QString &code, qsizetype close)
{
    const qsizetype next = after(code, close);
    return next < code.size() && !isWord(code[next]) && !u"{}#[~"_s.contains(code[next]);
}

bool opensLambda(const QString &code, qsizetype bracket)
{
    const qsizetype last = before(code, bracket);
    if (last < 0)
        return true;
    const QString word = wordEndingAt(code, last);
    if (word == "return"_L1 || word == "co_return"_L1 || word == awaitWord)
        return true;
    return !isWord(code[last]) && code[last] != u')' && code[last] != u']';
}

struct Statement
{
    qsizetype from = 0;
    qsizetype to = 0;
    bool braced = false;
};

Statement statementAround(const QString &code, qsizetype await)
{
    Statement statement;
    qsizetype i = await - 1;
    for (; i >= 0; --i) {
        const bool value =
            (code[i] == u'{' && !opensBlock(code, i)) || (code[i] == u'}' && closesValue(code, i));
        statement.braced |= value;
        if (value || (code[i] == u';' || code[i] == u'{' || code[i] == u'}'))
            break;
    }
    statement.from = i + 1;
    for (i = await; i < code.size(); ++i) {
        const bool value = code[i] == u'{' && code[before(code, i)] != u')';
        statement.braced |= value;
        if (value || (code[i] == u';' || code[i] == u'{' || code[i] == u'}'))
            break;
    }
    statement.to = i;
    return statement;
}

} // namespace

QStringList awaitFaults(const QString &code)
{
    static const QRegularExpression await(u"\\bco_await\\b"_s);
    QStringList faults;
    auto matches = await.globalMatch(code);
    while (matches.hasNext()) {
        const qsizetype at = matches.next().capturedStart();
        const Statement statement = statementAround(code, at);
        const QString text = code.mid(statement.from, statement.to - statement.from);
        const QString line = u"line %1: "_s.arg(lineOf(code, at));
        if (statement.braced)
            faults.append(line + u"a braced value beside co_await"_s);
        if (text.count(await) > 1)
            faults.append(line + u"two co_await in one statement"_s);
        for (qsizetype i = text.indexOf(u'['); i >= 0; i = text.indexOf(u'[', i + 1)) {
            const bool attribute = text.mid(i, 2) == "[["_L1 || text.mid(i - 1, 2) == "[["_L1;
            if (!attribute && opensLambda(text, i))
                faults.append(line + u"a lambda beside co_await"_s);
        }
    }
    return faults;
}

} // namespace claw::architecture
