// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "prompt/compactionplan.h"
#include "prompt/summary.h"
#include "sessions/transcriptwriter.h"

namespace claw::prompt {

struct CompactionOrder
{
    CompactionPlan plan;
    CompactionBudget budget;
    config::CompactionMode mode = config::CompactionMode::Safeguard;
    QString focus; //!< What the user asked the summary to look for; may be empty.
    SummaryCall call;
    std::stop_token stop;
};

/*! Makes the summary and the entry that, once it is in the transcript, stands for what it sums up.

    Fails with Aborted after a stop. In the mode Default a failed call fails the compaction. In the mode
    Safeguard only one that is worth repeating does (Error::retryable); after any other the entry says
    that the summary is missing, and keeps the old one, so that the conversation can go on.
*/
[[nodiscard]] QCoro::Task<Result<sessions::NewEntry>> compact(CompactionOrder order);

} // namespace claw::prompt
