// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "flight/flightstory.h"

#include <QString>

#include <optional>
#include <vector>

namespace claw::flight {

//! What a command sees of the gateway whose flight record it reads.
struct Sighting
{
    bool answers = false;
    std::vector<qint64> listeners = {}; //!< The pids of those who listen on its port.
    qint64 nowMs = 0;
    bool isGone = false; //!< The process of the newest run is known to have ended.
};

//! Is the run that the story tells of still going on? It is when the gateway answers, when its process
//! listens, or when its loop has just turned and nobody saw it end.
[[nodiscard]] bool isOngoing(const FlightStory &story, const Sighting &sighting);

//! How the last run of the gateway ended that has ended: the one before a gateway that is there, else
//! the newest. Nullopt when nothing is known.
[[nodiscard]] std::optional<Verdict> lastRun(const FlightStory &story, const Sighting &sighting);
//! The same for the record in a file.
[[nodiscard]] std::optional<Verdict> lastRunIn(const QString &path, const Sighting &sighting);

} // namespace claw::flight
