// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "replies/blockchunker.h"

namespace claw::replies {

//! Where a text is cut.
struct BlockBreak
{
    qsizetype at = -1; //!< Where the next block begins; -1: nowhere yet.
    QString closeFence; //!< The cut is inside fenced code: the line that ends it here,
    QString openFence; //!< and the line that began it; else empty.
};

//! The best place between limits.minChars and limits.maxChars to cut `text`.
[[nodiscard]] BlockBreak blockBreak(QStringView text, const BlockLimits &limits);

} // namespace claw::replies
