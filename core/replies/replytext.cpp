// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "replies/replytext.h"

#include <QRegularExpression>

#include <algorithm>

namespace claw::replies {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestComparable = 10;

} // namespace

QString withoutRepeatedParagraphs(const QString &text)
{
    static const QRegularExpression emptyLines(u"\n{2,}"_s);
    const QStringList paragraphs = text.trimmed().split(emptyLines);
    QStringList kept;
    QString before;
    for (const QString &paragraph : paragraphs) {
        const QString words = paragraph.simplified();
        if (words != before)
            kept.append(paragraph.trimmed());
        before = words;
    }
    return kept.size() == paragraphs.size() ? text : kept.join("\n\n"_L1);
}

QString comparable(const QString &text)
{
    static const QRegularExpression emoji(uR"(\p{Emoji_Presentation}|\p{Extended_Pictographic})"_s);
    return text.toLower().remove(emoji).simplified();
}

bool wasSent(const QString &text, const QStringList &sent)
{
    const QString words = comparable(text);
    if (words.size() < shortestComparable)
        return false;
    return std::any_of(sent.begin(), sent.end(), [&words](const QString &other) {
        const QString otherWords = comparable(other);
        return otherWords.size() >= shortestComparable
            && (words.contains(otherWords) || otherWords.contains(words));
    });
}

} // namespace claw::replies
