// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

namespace claw::openai {

//! What a run used up, in the words of these formats.
struct TokenUsage
{
    qint64 input = 0; //!< What was read anew.
    qint64 cached = 0; //!< What was read from a cache, or put into one.
    qint64 output = 0;
    qint64 total = 0;
};

} // namespace claw::openai
