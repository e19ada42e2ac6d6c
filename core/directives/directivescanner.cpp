// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "directives/directivescanner.h"

namespace claw::directives {

using namespace Qt::StringLiterals;

namespace {

bool isNameEnd(const QString &text, qsizetype at)
{
    return at == text.size() || text[at].isSpace() || text[at] == u':';
}

} // namespace

qsizetype afterBlanks(const QString &text, qsizetype at)
{
    while (at < text.size() && text[at] != u'\n' && text[at].isSpace())
        ++at;
    return at;
}

WordAt wordAt(const QString &text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && !text[end].isSpace())
        ++end;
    return {.text = text.sliced(at, end - at), .end = end};
}

std::optional<Found> findDirective(const QString &text, const QStringList &names, qsizetype from)
{
    for (qsizetype at = text.indexOf(u'/', from); at >= 0; at = text.indexOf(u'/', at + 1)) {
        if (at > 0 && !text[at - 1].isSpace())
            continue;
        for (const QString &name : names) {
            const qsizetype end = at + 1 + name.size();
            if (QStringView(text).mid(at + 1, name.size()).compare(name, Qt::CaseInsensitive) != 0
                || !isNameEnd(text, end))
                continue;
            qsizetype argument = afterBlanks(text, end);
            if (argument < text.size() && text[argument] == u':')
                argument = afterBlanks(text, argument + 1);
            return Found{
                .start = at, .argument = argument, .name = text.sliced(at + 1, name.size())};
        }
    }
    return std::nullopt;
}

QString without(const QString &text, qsizetype start, qsizetype end)
{
    qsizetype before = start;
    while (before > 0 && text[before - 1].isSpace())
        --before;
    qsizetype after = end;
    while (after < text.size() && text[after].isSpace())
        ++after;
    const bool isLineEnd = QStringView(text).sliced(before, start - before).contains(u'\n')
        || QStringView(text).sliced(end, after - end).contains(u'\n');
    const QString joined = text.first(before) + (isLineEnd ? u'\n' : u' ') + text.sliced(after);
    return joined.trimmed();
}

} // namespace claw::directives
