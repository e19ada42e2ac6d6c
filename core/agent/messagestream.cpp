// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "agent/messagestream.h"

namespace claw::agent {

std::optional<replies::VisiblePart> MessageStream::take(const providers::StreamEvent &event)
{
    if (const auto *started = std::get_if<providers::AttemptStarted>(&event)) {
        if (started->attempt > 1) // What the last attempt said is void.
            startOver();
        return std::nullopt;
    }
    if (const auto *thinking = std::get_if<providers::ThinkingPart>(&event))
        think(*thinking);
    const auto *part = std::get_if<providers::TextPart>(&event);
    return part ? grow(*part) : std::nullopt;
}

std::optional<replies::VisiblePart> MessageStream::grow(const providers::TextPart &part)
{
    if (part.block != m_block) {
        m_before += m_current;
        m_block = part.block;
    } else if (part.replaced) {
        m_visible = replies::VisibleText(m_finalTag);
    }
    m_current = part.full;
    return m_before.isEmpty() ? m_visible.update(m_current)
                              : m_visible.update(m_before + m_current);
}

void MessageStream::think(const providers::ThinkingPart &part)
{
    if (part.block != m_thoughtBlock) {
        m_thoughtsBefore = thoughtsInBlocks();
        m_thoughtBlock = part.block;
    }
    m_thought = part.full;
}

QString MessageStream::thoughtsInBlocks() const
{
    return m_thoughtsBefore.isEmpty() ? m_thought : m_thoughtsBefore + u'\n' + m_thought;
}

QString MessageStream::thoughts() const
{
    const QString inBlocks = thoughtsInBlocks();
    const QString &inTags = m_visible.thoughts();
    const bool isApart = !inBlocks.isEmpty() && !inTags.isEmpty();
    return QString(isApart ? inBlocks + u'\n' : inBlocks) + inTags;
}

void MessageStream::startOver()
{
    m_visible = replies::VisibleText(m_finalTag);
    m_block = -1;
    m_before.clear();
    m_current.clear();
    m_thoughtBlock = -1;
    m_thoughtsBefore.clear();
    m_thought.clear();
}

} // namespace claw::agent
