// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace claw::flight {

struct FlightStory;

//! What ended a run. The numbers are part of the file format.
enum class Cause : quint32 {
    Unknown = 1, //!< The record is too damaged to tell.
    Stopped, //!< In order.
    Replaced, //!< In order, by another program in the same process.
    Refused, //!< It never came up: its start was refused.
    Forced, //!< Stopped, and left before the clean-up was done.
    Killed, //!< Nothing was said: SIGKILL, or the like.
    OutOfMemory, //!< By the kernel, for memory.
    Crashed, //!< SIGSEGV, SIGBUS, SIGFPE or SIGILL.
    Aborted, //!< SIGABRT.
    Watchdog, //!< The service manager ended it because its loop stood still.
    Rebooted, //!< The machine went down under it: power loss, reset, a reboot that did not wait.
};
constexpr Cause lastCause = Cause::Rebooted;

//! How far a run had come. The numbers are part of the file format.
enum class Phase : quint32 { Starting = 0, Ready, Stopping, Restarting };

//! How a run ended.
struct Verdict
{
    Cause cause = Cause::Unknown;
    Phase phase = Phase::Ready;
    int signal = 0; //!< 0: none was seen.
    qint64 sender = 0; //!< The pid that sent it; 0: it came from within.
    qint64 startedMs = 0; //!< Since the Unix epoch.
    qint64 endedMs = 0; //!< At the latest sign of life, which may be a second before the end.
    qint64 busyMs = 0; //!< How long the loop had been busy with `activity`; 0: it was waiting.
    bool isCertain = true; //!< False: the best guess.
    QString activity; //!< What the loop was busy with; empty: nothing.
    QString detail; //!< What the run said itself: "SIGTERM", why its start was refused.

    //! Nobody has to look into it.
    [[nodiscard]] bool isInOrder() const;
    //! One line without the times, such as `crashed with SIGSEGV while handling chat.send`.
    [[nodiscard]] QString text() const;
    //! With the times: `… after 3h 12m, on 2026-01-24 18:00:03 UTC`.
    [[nodiscard]] QString fullText() const;
    //! {"cause","text","inOrder","startedAtMs","endedAtMs"} and, where known, "signal", "activity", "detail",
    //! "certain".
    [[nodiscard]] QJsonObject toJson() const;
};
[[nodiscard]] QLatin1StringView wordOf(Cause cause);

//! What can be seen of the machine after the run.
struct Surroundings
{
    QString bootId; //!< Empty: this system has none.
    std::optional<qint64> cgroupOomKills; //!< Of the cgroup that the run was in.
    std::optional<qint64> systemOomKills;
};

//! Says how the run ended that `story` tells of. Only for a run that is over.
[[nodiscard]] Verdict judge(const FlightStory &story, const Surroundings &now);

//! The verdict to show from now on: starts that were refused do not cover up what happened before.
[[nodiscard]] Verdict worthTelling(const Verdict &verdict, const std::optional<Verdict> &before);

} // namespace claw::flight
