// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "agent/runrequest.h"

#include <vector>

namespace claw::agent {

/*! What a restart found begun is run under the name that clients know. That a message had to wait, and
    was run under another name than it was accepted by, does not change that.

    A run that several messages were in has no one message to go on with: each is run for itself.
*/
void keepRunNames(std::vector<RunRequest> &requests);

} // namespace claw::agent
