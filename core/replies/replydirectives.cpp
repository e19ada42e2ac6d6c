// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "replies/replydirectives.h"

#include "replies/medialine.h"

#include <utility>

namespace claw::replies {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTag = 256;
constexpr auto tagEnd = "]]"_L1;
constexpr auto replyToCurrentTag = "reply_to_current"_L1;
constexpr auto replyToTag = "reply_to"_L1;
constexpr auto voiceTag = "audio_as_voice"_L1;

} // namespace

void ReplyDirectives::feed(QStringView piece)
{
    for (const QChar c : piece)
        take(c);
}

void ReplyDirectives::finish()
{
    releaseTag();
    endLine();
}

void ReplyDirectives::take(QChar c)
{
    if (c == u'[') {
        // Of many brackets the last two may begin a tag.
        if (m_tag == "[["_L1)
            put(c);
        else if (m_tag == "["_L1)
            m_tag.append(c);
        else {
            releaseTag();
            m_tag = c;
        }
        return;
    }
    if (m_tag.isEmpty()) {
        put(c);
        return;
    }
    m_tag.append(c);
    if (m_tag.endsWith(tagEnd)) {
        if (!readTag())
            releaseTag();
        return;
    }
    const bool isOver = m_tag.size() == 2 || c == u'\n' || m_tag.size() > longestTag
        || m_tag.at(m_tag.size() - 2) == u']';
    if (isOver)
        releaseTag();
}

bool ReplyDirectives::readTag()
{
    const QStringView words = QStringView(m_tag).mid(2).chopped(tagEnd.size()).trimmed();
    if (words.compare(replyToCurrentTag, Qt::CaseInsensitive) == 0) {
        m_wishes.repliesToCurrent = true;
    } else if (words.compare(voiceTag, Qt::CaseInsensitive) == 0) {
        m_wishes.audioAsVoice = true;
    } else if (words.startsWith(replyToTag, Qt::CaseInsensitive)) {
        const QStringView rest = words.mid(replyToTag.size()).trimmed();
        if (!rest.startsWith(u':'))
            return false;
        if (const QStringView id = rest.mid(1).trimmed(); !id.isEmpty())
            m_wishes.replyToId = id.toString();
    } else {
        return false;
    }
    m_tag.clear();
    cut();
    return true;
}

void ReplyDirectives::releaseTag()
{
    const QString text = std::exchange(m_tag, QString());
    for (const QChar c : text)
        put(c);
}

void ReplyDirectives::put(QChar c)
{
    const bool isHeld =
        m_lineKind != Line::Plain && c != u'\n' && !(m_line.isEmpty() && c.isSpace());
    if (isHeld) {
        m_line.append(c);
        if (m_lineKind == Line::Open && m_line == mediaWord)
            m_lineKind = Line::Media;
        else if (m_lineKind == Line::Open && !mediaWord.startsWith(m_line))
            releaseLine();
        else if (m_line.size() > longestMediaLine)
            releaseLine();
        return;
    }
    if (c == u'\n')
        endLine();
    m_code.take(c);
    show(c);
    if (c == u'\n')
        m_lineKind = m_code.isInFence() ? Line::Plain : Line::Open;
}

void ReplyDirectives::endLine()
{
    if (m_lineKind != Line::Media) {
        releaseLine();
        return;
    }
    const MediaLine line = parseMediaLine(m_line);
    if (!line.references.isEmpty()) {
        m_wishes.media.append(line.references);
        cut();
    }
    m_line = line.rest;
    releaseLine();
}

// What was kept of the line is text.
void ReplyDirectives::releaseLine()
{
    m_lineKind = Line::Plain;
    const QString line = std::exchange(m_line, QString());
    for (const QChar c : line)
        put(c);
}

void ReplyDirectives::show(QChar c)
{
    if (c.isSpace()) {
        m_blanks.append(c);
        return;
    }
    const QString blanks = std::exchange(m_blanks, QString());
    const bool isCut = std::exchange(m_isCut, false);
    const qsizetype breaksBefore = std::exchange(m_breaksBefore, 0);
    if (m_text.isEmpty()) {
        // Blanks in front of everything are nobody's.
    } else if (!isCut) {
        m_text.append(blanks);
    } else {
        const qsizetype breaks = qMin<qsizetype>(2, qMax(breaksBefore, blanks.count(u'\n')));
        m_text.append(breaks == 0 ? u" "_s : QString(breaks, u'\n'));
        if (const qsizetype lineStart = blanks.lastIndexOf(u'\n'); lineStart >= 0)
            m_text.append(QStringView(blanks).mid(lineStart + 1)); // The indentation of this line.
    }
    m_text.append(c);
}

void ReplyDirectives::cut()
{
    m_isCut = true;
    m_breaksBefore = qMax(m_breaksBefore, m_blanks.count(u'\n'));
    m_blanks.clear();
}

} // namespace claw::replies
