// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLatin1StringView>
#include <QString>

namespace claw::replies {

//! What a model answers when it has nothing to say.
inline constexpr QLatin1StringView silentToken("NO_REPLY");

/*! Watches a text that arrives piece by piece for a silent reply: one that begins with silentToken
    or whose last word it is. Only punctuation and blanks may follow a last word.
*/
class SilenceWatch
{
public:
    void feed(QStringView piece);

    //! How much of the text can be shown whatever follows.
    [[nodiscard]] qsizetype speakable() const;
    //! Whether the text is silent if it ends here.
    [[nodiscard]] bool isSilent() const;

private:
    qsizetype m_size = 0;
    qsizetype m_wordStart = 0;
    qsizetype m_matched =
        0; //!< Characters of the present word that are the token's; -1: another word.
    bool m_isInWord = false;
    qsizetype m_tokenAt = -1; //!< The token was the last word; -1: it was not.
    bool m_isSilentFromStart = false;
};

[[nodiscard]] bool isSilentReply(QStringView text);

} // namespace claw::replies
