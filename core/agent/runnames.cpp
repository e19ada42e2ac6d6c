// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "agent/runnames.h"

#include "agent/followups.h"

#include <QHash>

namespace claw::agent {

void keepRunNames(std::vector<RunRequest> &requests)
{
    QHash<QString, int> messages; //!< By the run they were in.
    for (const RunRequest &request : requests)
        ++messages[request.begunAs];
    for (RunRequest &request : requests)
        if (messages.value(request.begunAs) == 1 && request.begunAs == followupRunId(request.runId))
            request.runId = request.begunAs;
}

} // namespace claw::agent
