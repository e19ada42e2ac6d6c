// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "replies/blockcoalescer.h"

#include <utility>

namespace claw::replies {

using namespace Qt::StringLiterals;

QString joinerFor(BreakAt breakAt)
{
    switch (breakAt) {
    case BreakAt::Sentence:
        return u" "_s;
    case BreakAt::Newline:
        return u"\n"_s;
    case BreakAt::Paragraph:
        break;
    }
    return u"\n\n"_s;
}

BlockCoalescer::BlockCoalescer(CoalesceLimits limits)
    : m_limits(std::move(limits))
{
    m_limits.minChars = qMax<qsizetype>(1, m_limits.minChars);
    m_limits.maxChars = qMax(m_limits.minChars, m_limits.maxChars);
}

std::vector<ReplyPayload> BlockCoalescer::add(const ReplyPayload &block)
{
    if (!block.wishes.media.isEmpty()) {
        std::vector<ReplyPayload> ready = flush();
        ready.push_back(block);
        return ready;
    }
    if (block.text.trimmed().isEmpty())
        return {};
    std::vector<ReplyPayload> ready;
    const qsizetype joined = m_buffered.text.size() + m_limits.joiner.size() + block.text.size();
    if (m_buffered.wishes != block.wishes || (hasBuffered() && joined > m_limits.maxChars))
        ready = flush();
    if (hasBuffered())
        m_buffered.text += m_limits.joiner + block.text;
    else
        m_buffered = block;
    if (m_buffered.text.size() >= m_limits.maxChars)
        ready.push_back(std::exchange(m_buffered, ReplyPayload()));
    return ready;
}

std::vector<ReplyPayload> BlockCoalescer::idlePassed()
{
    if (m_buffered.text.size() < m_limits.minChars)
        return {};
    return flush();
}

std::vector<ReplyPayload> BlockCoalescer::flush()
{
    if (!hasBuffered())
        return {};
    return {std::exchange(m_buffered, ReplyPayload())};
}

} // namespace claw::replies
