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

void MessageStream::startOver()
{
    m_visible = replies::VisibleText(m_finalTag);
    m_block = -1;
    m_before.clear();
    m_current.clear();
}

} // namespace claw::agent
