// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "replies/blockchunker.h"
#include "replies/finalpayloads.h"

#include <chrono>

namespace claw::replies {

struct CoalesceLimits
{
    qsizetype minChars = 800; //!< Less than this is not sent because of idling alone.
    qsizetype maxChars = 4000;
    std::chrono::milliseconds idle{1000}; //!< After the last block; zero: idling is no reason.
    QString joiner = QStringLiteral("\n\n");
};

//! What stands between two blocks that were cut in this way.
[[nodiscard]] QString joinerFor(BreakAt breakAt);

/*! Joins small blocks before they are sent. The caller owns the timer: after each add() it starts
    CoalesceLimits::idle anew while hasBuffered(), and calls idlePassed() when it ends.
*/
class BlockCoalescer
{
public:
    explicit BlockCoalescer(CoalesceLimits limits);

    //! What is to be sent now, in this order. A block with media goes as it is; one that answers
    //! another message is not joined.
    [[nodiscard]] std::vector<ReplyPayload> add(const ReplyPayload &block);
    //! What is large enough to be sent, else nothing yet.
    [[nodiscard]] std::vector<ReplyPayload> idlePassed();
    //! Everything that is left, at the end of a run.
    [[nodiscard]] std::vector<ReplyPayload> flush();
    [[nodiscard]] bool hasBuffered() const { return !m_buffered.text.isEmpty(); }

private:
    CoalesceLimits m_limits;
    ReplyPayload m_buffered;
};

} // namespace claw::replies
