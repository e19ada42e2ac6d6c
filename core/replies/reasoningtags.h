// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "replies/codetracker.h"

#include <QString>

namespace claw::replies {

//! What the tag `<final>` means in the text of a model.
enum class FinalTag {
    Ignored, //!< Removed, its content is text like any other.
    Required, //!< Only what it encloses is for people; the prompt asked for it.
};

/*! Parts the thoughts of a model from what it says, in text that arrives piece by piece.

    `<think>`, `<thinking>`, `<thought>` and `<antthinking>` enclose thoughts; outside of code they
    are removed with their content. What may be the beginning of a tag is kept until it is decided,
    at most 32 characters.
*/
class ReasoningTags
{
public:
    explicit ReasoningTags(FinalTag finalTag)
        : m_finalTag(finalTag)
    { }

    //! What people may see of the next piece.
    [[nodiscard]] QString feed(QStringView piece);
    //! What was kept and is no tag after all. Nothing may be fed afterwards.
    [[nodiscard]] QString finish();

    //! The thoughts so far, as they came.
    [[nodiscard]] const QString &thoughts() const { return m_thoughts; }

private:
    void take(QChar c, QString &seen);
    void put(QChar c, QString &seen);
    void release(QString &seen);
    [[nodiscard]] bool isShown() const
    {
        return !m_isThinking && (m_finalTag == FinalTag::Ignored || m_isFinal);
    }

    FinalTag m_finalTag;
    CodeTracker m_code;
    QString m_held; //!< Begins with `<`.
    QString m_thoughts;
    bool m_isThinking = false;
    bool m_isFinal = false;
};

} // namespace claw::replies
