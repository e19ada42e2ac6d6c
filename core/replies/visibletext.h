// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "replies/reasoningtags.h"
#include "replies/replydirectives.h"
#include "replies/silence.h"

#include <optional>

namespace claw::replies {

//! What people see of one message of a model.
struct VisibleReply
{
    QString text; //!< Empty for a silent reply.
    ReplyWishes wishes;
    bool isSilent = false; //!< The model said that there is nothing to say.
};

//! Something new that people may see.
struct VisiblePart
{
    QString text; //!< All of it so far.
    QString delta; //!< What was added; empty when only media came.
    QStringList media; //!< All of them so far.
};

/*! Turns the growing text of one message of a model into what people see of it.

    Thoughts, tags, MEDIA lines and wishes are taken out; what may still become one of these, or a
    silent reply, is not shown before it is decided. So the visible text only ever grows by its
    deltas. Every character is looked at once, however often the text grows. One object for one
    message.
*/
class VisibleText
{
public:
    explicit VisibleText(FinalTag finalTag = FinalTag::Ignored)
        : m_reasoning(finalTag)
    { }

    //! `fullText` is the text of the message so far and begins with what was given before; nullopt
    //! when there is nothing new to see.
    std::optional<VisiblePart> update(const QString &fullText);
    //! The message is complete: shows what was kept. Nothing may follow.
    std::optional<VisiblePart> finish();

    //! The whole of it after finish(); before, what would be seen if it ended with what is decided.
    [[nodiscard]] VisibleReply reply() const;
    //! The thoughts between the tags so far.
    [[nodiscard]] const QString &thoughts() const { return m_reasoning.thoughts(); }
    //! Characters that were looked at so far.
    [[nodiscard]] qsizetype examined() const { return m_examined; }

private:
    void feed(const QString &seen);
    std::optional<VisiblePart> newPart(qsizetype visibleSize);

    ReasoningTags m_reasoning;
    ReplyDirectives m_directives;
    SilenceWatch m_silence;
    qsizetype m_examined = 0;
    qsizetype m_watched = 0; //!< How much of the directives' text the watch has seen.
    qsizetype m_shown = 0;
    qsizetype m_shownMedia = 0;
};

//! The same for a message that is complete.
[[nodiscard]] VisibleReply visibleReply(const QString &text, FinalTag finalTag = FinalTag::Ignored);

} // namespace claw::replies
