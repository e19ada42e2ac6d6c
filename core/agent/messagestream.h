// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "providers/provider.h"
#include "replies/visibletext.h"

#include <optional>

namespace claw::agent {

//! One message of a model while it comes in: from the events of its stream to what people see.
class MessageStream
{
public:
    explicit MessageStream(replies::FinalTag finalTag)
        : m_finalTag(finalTag)
        , m_visible(finalTag)
    { }

    //! What is new to see; nullopt when nothing is.
    std::optional<replies::VisiblePart> take(const providers::StreamEvent &event);
    //! The message is complete.
    std::optional<replies::VisiblePart> finish() { return m_visible.finish(); }
    [[nodiscard]] replies::VisibleReply reply() const { return m_visible.reply(); }
    //! What the model thought so far, in blocks of their own or between tags.
    [[nodiscard]] QString thoughts() const;

private:
    void startOver();
    std::optional<replies::VisiblePart> grow(const providers::TextPart &part);
    [[nodiscard]] QString thoughtsInBlocks() const;
    void think(const providers::ThinkingPart &part);

    replies::FinalTag m_finalTag;
    replies::VisibleText m_visible;
    int m_block = -1; //!< The one that grows.
    QString m_before; //!< The blocks before it.
    QString m_current;
    int m_thoughtBlock = -1;
    QString m_thoughtsBefore;
    QString m_thought;
};

} // namespace claw::agent
