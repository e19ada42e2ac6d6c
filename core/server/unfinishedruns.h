// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/eventring.h"

#include <QString>

#include <vector>

namespace claw::server {

//! A run whose end clients were not told.
struct UnfinishedRun
{
    QString runId;
    QString sessionKey; //!< As the client spelled it; may be empty.
};

//! Of `events`, in their order as the ring keeps them.
[[nodiscard]] std::vector<UnfinishedRun> unfinishedRuns(
    const std::vector<EventRing::Event> &events);

} // namespace claw::server
