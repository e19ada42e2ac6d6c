// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "replies/silence.h"

namespace claw::replies {

namespace {

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c.isSurrogate();
}

} // namespace

void SilenceWatch::feed(QStringView piece)
{
    for (const QChar c : piece) {
        const qsizetype at = m_size++;
        if (!isWordCharacter(c)) {
            if (m_isInWord && m_matched == silentToken.size()) {
                m_tokenAt = m_wordStart;
                m_isSilentFromStart = m_isSilentFromStart || m_wordStart == 0;
            }
            m_isInWord = false;
            continue;
        }
        if (!m_isInWord) {
            m_isInWord = true;
            m_wordStart = at;
            m_matched = 0;
            m_tokenAt = -1;
        }
        const bool fits =
            m_matched >= 0 && m_matched < silentToken.size() && silentToken.at(m_matched) == c;
        m_matched = fits ? m_matched + 1 : -1;
    }
}

qsizetype SilenceWatch::speakable() const
{
    if (m_isSilentFromStart)
        return 0;
    if (m_isInWord)
        return m_matched > 0 ? m_wordStart : m_size;
    return m_tokenAt >= 0 ? m_tokenAt : m_size;
}

bool SilenceWatch::isSilent() const
{
    return m_isSilentFromStart || m_tokenAt >= 0 || (m_isInWord && m_matched == silentToken.size());
}

bool isSilentReply(QStringView text)
{
    SilenceWatch watch;
    watch.feed(text.trimmed());
    return watch.isSilent();
}

} // namespace claw::replies
