// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "flight/verdict.h"

#include "flight/flightstory.h"

#include <algorithm>
#include <csignal>

using namespace Qt::StringLiterals;

namespace claw::flight {

namespace {

bool rose(const std::optional<qint64> &before, const std::optional<qint64> &now)
{
    return before && now && *now > *before;
}

Cause causeOf(Ending ending)
{
    switch (ending) {
    case Ending::Stopped:
        return Cause::Stopped;
    case Ending::Replaced:
        return Cause::Replaced;
    case Ending::Refused:
        return Cause::Refused;
    case Ending::Forced:
        return Cause::Forced;
    case Ending::Stopping:
    case Ending::Restarting:
        break;
    }
    return Cause::Unknown;
}

Cause causeOfSignal(int signal, qint64 sender, const FlightStory &story)
{
    if (signal != SIGABRT)
        return Cause::Crashed;
    const bool isWatched = story.watchdogUs > 0;
    return sender != 0 && isWatched ? Cause::Watchdog : Cause::Aborted;
}

void applyLastWords(const Entry &entry, const FlightStory &story, Verdict &verdict)
{
    verdict.endedMs = std::max(verdict.endedMs, entry.timeMs);
    if (entry.kind == Kind::Ending) {
        verdict.cause = causeOf(Ending(entry.value));
        verdict.detail = entry.text;
        verdict.activity.clear();
        verdict.busyMs = 0;
        return;
    }
    verdict.signal = int(entry.value);
    verdict.sender = entry.detail;
    verdict.cause = causeOfSignal(verdict.signal, verdict.sender, story);
}

// Nothing was said: what is left are the traces in the system.
void applyTraces(const FlightStory &story, const Surroundings &now, Verdict &verdict)
{
    const bool isOtherBoot =
        !story.bootId.isEmpty() && !now.bootId.isEmpty() && story.bootId != now.bootId;
    const bool inOwnGroup = rose(story.cgroupOomKills, now.cgroupOomKills);
    if (isOtherBoot) {
        verdict.cause = Cause::Rebooted;
    } else if (inOwnGroup || rose(story.systemOomKills, now.systemOomKills)) {
        verdict.cause = Cause::OutOfMemory;
        verdict.isCertain = inOwnGroup;
    } else {
        verdict.cause = Cause::Killed;
    }
    for (const auto &entry : story.entries) {
        if (entry.kind == Kind::Ending && Ending(entry.value) == Ending::Stopping)
            verdict.detail = entry.text;
    }
}

} // namespace

Verdict judge(const FlightStory &story, const Surroundings &now)
{
    const bool isBusy = story.busySinceMs > 0;
    Verdict verdict{.phase = story.phase,
                    .startedMs = story.startedMs,
                    .endedMs = std::max({story.aliveMs, story.busySinceMs, story.startedMs}),
                    .activity = isBusy ? story.activity : QString(),
                    .detail = {}};
    if (!story.isWhole)
        return verdict;
    if (const Entry *last = story.lastWords())
        applyLastWords(*last, story, verdict);
    else
        applyTraces(story, now, verdict);
    if (isBusy && !verdict.activity.isEmpty())
        verdict.busyMs = std::max<qint64>(0, verdict.endedMs - story.busySinceMs);
    return verdict;
}

Verdict worthTelling(const Verdict &verdict, const std::optional<Verdict> &before)
{
    const bool neverServed = verdict.cause == Cause::Refused && verdict.phase == Phase::Starting;
    return neverServed && before ? *before : verdict;
}

bool Verdict::isInOrder() const
{
    return cause == Cause::Stopped || cause == Cause::Replaced || cause == Cause::Refused;
}

} // namespace claw::flight
