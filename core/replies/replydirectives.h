// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "replies/codetracker.h"

#include <QString>
#include <QStringList>

namespace claw::replies {

//! What a reply asks of whoever delivers it.
struct ReplyWishes
{
    QStringList media; //!< From `MEDIA:` lines, in their order.
    QString replyToId; //!< From the last `[[reply_to:<id>]]`; empty: none.
    bool repliesToCurrent = false; //!< `[[reply_to_current]]`; an id goes before it.
    bool audioAsVoice = false; //!< `[[audio_as_voice]]`: its sound files are voice notes.

    bool operator==(const ReplyWishes &) const = default;
};

/*! Takes the wishes out of a text that arrives piece by piece.

    Blanks at both ends go, and where something was taken out one blank, one line break or one empty
    line remains of what stood around it; elsewhere the text stays as it is. Inside fenced code
    `MEDIA:` is text. What may be a wish is kept until it is decided: a tag up to 256 characters, a
    line up to longestMediaLine.
*/
class ReplyDirectives
{
public:
    void feed(QStringView piece);
    //! Nothing more comes: what was kept is text or a last `MEDIA:` line.
    void finish();

    //! Only ever grows.
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const ReplyWishes &wishes() const { return m_wishes; }

private:
    void take(QChar c);
    [[nodiscard]] bool readTag();
    void releaseTag();
    void put(QChar c);
    void endLine();
    void releaseLine();
    void show(QChar c);
    void cut();

    QString m_tag; //!< Begins with `[`; what may become a tag.
    enum class Line { Open, Media, Plain };
    Line m_lineKind = Line::Open; //!< Of the present line; open: may become a MEDIA line.
    QString m_line; //!< What is kept of it, without the blanks before it.
    CodeTracker m_code;
    QString m_blanks; //!< Seen, and shown once something follows.
    bool m_isCut = false; //!< Something was taken out before m_blanks.
    qsizetype m_breaksBefore = 0; //!< Line breaks that stood before it.
    QString m_text;
    ReplyWishes m_wishes;
};

} // namespace claw::replies
