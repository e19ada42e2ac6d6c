// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "replies/visibletext.h"

namespace claw::replies {

std::optional<VisiblePart> VisibleText::update(const QString &fullText)
{
    const QStringView piece = QStringView(fullText).mid(qMin(m_examined, fullText.size()));
    m_examined += piece.size();
    feed(m_reasoning.feed(piece));
    return newPart(m_silence.speakable());
}

std::optional<VisiblePart> VisibleText::finish()
{
    feed(m_reasoning.finish());
    m_directives.finish();
    feed({});
    return newPart(m_silence.isSilent() ? m_shown : m_directives.text().size());
}

void VisibleText::feed(const QString &seen)
{
    m_directives.feed(seen);
    const QStringView text = m_directives.text();
    m_silence.feed(text.mid(m_watched));
    m_watched = text.size();
}

std::optional<VisiblePart> VisibleText::newPart(qsizetype visibleSize)
{
    const QString &all = m_directives.text();
    const QStringList &media = m_directives.wishes().media;
    // A blank at the end is shown together with what follows it.
    while (visibleSize > m_shown && all.at(visibleSize - 1).isSpace())
        --visibleSize;
    if (visibleSize <= m_shown && media.size() == m_shownMedia)
        return std::nullopt;
    visibleSize = qMax(visibleSize, m_shown);
    VisiblePart part{.text = all.left(visibleSize),
                     .delta = all.sliced(m_shown, visibleSize - m_shown),
                     .media = media};
    m_shown = visibleSize;
    m_shownMedia = media.size();
    return part;
}

VisibleReply VisibleText::reply() const
{
    const bool isSilent = m_silence.isSilent();
    return {.text = isSilent ? QString() : m_directives.text(),
            .wishes = m_directives.wishes(),
            .isSilent = isSilent};
}

VisibleReply visibleReply(const QString &text, FinalTag finalTag)
{
    VisibleText visible(finalTag);
    visible.update(text);
    visible.finish();
    return visible.reply();
}

} // namespace claw::replies
