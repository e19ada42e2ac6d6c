// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "replies/blockbreak.h"

#include "replies/codetracker.h"

namespace claw::replies {

using namespace Qt::StringLiterals;

namespace {

// The last place of each kind that is within the limits and outside of fenced code.
struct Candidates
{
    qsizetype paragraph = -1;
    qsizetype newline = -1;
    qsizetype sentence = -1;
    qsizetype word = -1;
    QStringView fenceLine; //!< The block of code that is open at the end of the window.
};

bool endsSentence(QStringView text, qsizetype at)
{
    return at > 0 && u".!?"_s.contains(text[at - 1]) && text[at].isSpace();
}

Candidates candidatesIn(QStringView text, const BlockLimits &limits)
{
    const qsizetype end = qMin(limits.maxChars, text.size());
    Candidates found;
    CodeTracker code;
    bool wasFence = false;
    qsizetype lineStart = 0;
    for (qsizetype at = 0; at < end; ++at) {
        const QChar c = text[at];
        code.take(c);
        const bool isFence = code.isInFence();
        if (isFence && !wasFence)
            found.fenceLine = text.sliced(lineStart).left(text.sliced(lineStart).indexOf(u'\n'));
        wasFence = isFence;
        if (c == u'\n')
            lineStart = at + 1;
        if (isFence || !c.isSpace() || at < limits.minChars)
            continue;
        found.word = at;
        if (endsSentence(text, at))
            found.sentence = at;
        if (c != u'\n')
            continue;
        found.newline = at;
        const bool isBeforeEmpty = at + 1 < text.size() && text[at + 1] == u'\n';
        const bool isEmpty = at > 0 && text[at - 1] == u'\n' && found.paragraph != at - 1;
        if (isBeforeEmpty || isEmpty)
            found.paragraph = at;
    }
    if (!wasFence)
        found.fenceLine = {};
    return found;
}

// The indentation and the marker of a fence, which is what closes it.
QString closingOf(QStringView fenceLine)
{
    qsizetype at = 0;
    while (at < fenceLine.size() && fenceLine[at] == u' ')
        ++at;
    const QChar marker = at < fenceLine.size() ? fenceLine[at] : u'`';
    while (at < fenceLine.size() && fenceLine[at] == marker)
        ++at;
    return fenceLine.first(at).toString();
}

BlockBreak hardBreak(QStringView text, const BlockLimits &limits, QStringView fenceLine)
{
    BlockBreak cut{.at = limits.maxChars};
    if (cut.at > 1 && text[cut.at - 1].isHighSurrogate())
        --cut.at;
    // A fence that fills half a block by itself is not worth repeating, and might never end.
    const qsizetype codeStart = fenceLine.isEmpty() ? -1 : fenceLine.end() - text.begin() + 1;
    if (codeStart < 0 || codeStart > cut.at || fenceLine.size() >= limits.maxChars / 2)
        return cut;
    if (const qsizetype lineStart = text.first(cut.at).lastIndexOf(u'\n') + 1;
        lineStart > codeStart)
        cut.at = lineStart;
    cut.closeFence = closingOf(fenceLine);
    cut.openFence = fenceLine.toString();
    return cut;
}

} // namespace

BlockBreak blockBreak(QStringView text, const BlockLimits &limits)
{
    if (text.size() < limits.minChars)
        return {};
    const Candidates found = candidatesIn(text, limits);
    if (limits.breakAt == BreakAt::Paragraph && found.paragraph >= 0)
        return {.at = found.paragraph};
    if (limits.breakAt != BreakAt::Sentence && found.newline >= 0)
        return {.at = found.newline};
    if (limits.breakAt != BreakAt::Newline && found.sentence >= 0)
        return {.at = found.sentence};
    const bool isFull = text.size() >= limits.maxChars;
    if (limits.breakAt == BreakAt::Newline && !isFull)
        return {};
    if (found.word > 0)
        return {.at = found.word};
    return isFull ? hardBreak(text, limits, found.fenceLine) : BlockBreak();
}

} // namespace claw::replies
