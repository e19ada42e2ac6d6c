// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "flight/lastrun.h"

#include "flight/oomkills.h"

#include <QSysInfo>

#include <algorithm>

namespace claw::flight {

namespace {

// The loop says so every second, and is not on time when the machine is busy.
constexpr qint64 freshMs = 3000;

} // namespace

bool isOngoing(const FlightStory &story, const Sighting &sighting)
{
    if (story.run == 0)
        return false;
    const qint64 sinceAlive = sighting.nowMs - story.aliveMs;
    const bool isFresh = sinceAlive >= 0 && sinceAlive < freshMs;
    if (sighting.answers || (isFresh && !story.hasEnded() && !sighting.isGone))
        return true;
    return std::ranges::find(sighting.listeners, story.pid) != sighting.listeners.end();
}

std::optional<Verdict> lastRun(const FlightStory &story, const Sighting &sighting)
{
    if (story.run == 0 && story.isWhole)
        return std::nullopt;
    if (isOngoing(story, sighting))
        return story.before;
    const auto verdict = judge(story,
                               {.bootId = QString::fromLatin1(QSysInfo::bootUniqueId()),
                                .cgroupOomKills = oomKillsIn(story.cgroup),
                                .systemOomKills = oomKillsOfSystem()});
    return worthTelling(verdict, story.before);
}

std::optional<Verdict> lastRunIn(const QString &path, const Sighting &sighting)
{
    const auto story = readStoryFile(path);
    return story ? lastRun(*story, sighting) : std::nullopt;
}

} // namespace claw::flight
