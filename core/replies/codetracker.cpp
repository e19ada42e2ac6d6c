// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "replies/codetracker.h"

#include <utility>

namespace claw::replies {

namespace {

constexpr int shortestFence = 3;
constexpr int deepestFenceIndent = 3;

} // namespace

bool CodeTracker::isFenceMarker(QChar c) const
{
    return c == u'`' || (c == u'~' && (m_isLineBlank || m_isRunAtStart));
}

bool CodeTracker::take(QChar c)
{
    if (!m_runOf.isNull() && c != m_runOf)
        endRun();
    if (c == u'\n') {
        const bool wasCode = m_fenceLength > 0 || m_spanTicks > 0;
        endLine();
        return wasCode;
    }
    if (m_runOf.isNull() && isFenceMarker(c)) {
        m_runOf = c;
        m_isRunAtStart = m_isLineBlank && m_indent <= deepestFenceIndent;
        m_run = 0;
    }
    if (c == m_runOf)
        ++m_run;
    if (c == u' ')
        ++m_indent;
    else if (!c.isSpace())
        m_isLineBlank = false;
    return m_fenceLength > 0 || m_spanTicks > 0 || !m_runOf.isNull();
}

void CodeTracker::endRun()
{
    const QChar marker = std::exchange(m_runOf, QChar());
    const bool isFence = std::exchange(m_isRunAtStart, false) && m_run >= shortestFence;
    if (m_fenceLength > 0) {
        if (isFence && marker == m_fence && m_run >= m_fenceLength)
            m_isFenceEnding = true;
        return;
    }
    if (isFence) {
        m_fence = marker;
        m_fenceLength = m_run;
        m_spanTicks = 0;
    } else if (marker == u'`') {
        if (m_spanTicks == 0)
            m_spanTicks = m_run;
        else if (m_spanTicks == m_run)
            m_spanTicks = 0;
    }
}

void CodeTracker::endLine()
{
    if (std::exchange(m_isFenceEnding, false))
        m_fenceLength = 0;
    if (m_isLineBlank)
        m_spanTicks = 0;
    m_isLineBlank = true;
    m_indent = 0;
}

} // namespace claw::replies
