// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cron/job.h"

namespace claw::cron {

//! What became of a due time. Every due time of a job gets exactly one.
struct Receipt
{
    enum class Kind {
        Ran, //!< In time.
        Late, //!< It ran, but later than due.
        Skipped, //!< It did not run; `why` says the reason.
        Merged, //!< A later due time, with a receipt of its own, stood for it.
    };

    Kind kind = Kind::Ran;
    qint64 dueAtMs = 0;
    qint64 untilMs = 0; //!< The last due time it is for; `dueAtMs` when it is for one.
    QString why; //!< For people; empty unless skipped or merged.

    bool operator==(const Receipt &) const = default;
};

//! A run and how it ended.
struct RunRecord
{
    RunStatus status = RunStatus::Ok;
    QString error; //!< Empty: none.
    QString summary; //!< What it came to, for people; empty: nothing.
    qint64 runAtMs = 0;
    qint64 durationMs = 0;
    std::optional<qint64> nextRunAtMs;
    QString runId; //!< Of the agent's run; empty: no agent ran.
    QString delivery; //!< What became of its reply outside; empty: none was asked for.

    bool operator==(const RunRecord &) const = default;
};

//! One line of a run log: a run, a receipt, or both.
struct LogEntry
{
    qint64 ts = 0;
    QString jobId;
    std::optional<RunRecord> run; //!< nullopt: nothing ran.
    std::optional<Receipt> receipt; //!< nullopt: nothing was due, somebody asked for the run.

    bool operator==(const LogEntry &) const = default;
};

//! The members of the reference's run log, and ours beside them.
[[nodiscard]] QJsonObject toJson(const LogEntry &entry);

} // namespace claw::cron

namespace claw::json {

template<>
Result<cron::LogEntry> fromJson(const QJsonValue &value);

} // namespace claw::json

namespace claw::config {

template<>
inline constexpr auto words<cron::Receipt::Kind> =
    std::to_array<Word<cron::Receipt::Kind>>({{cron::Receipt::Kind::Ran, "ran"_L1},
                                              {cron::Receipt::Kind::Late, "late"_L1},
                                              {cron::Receipt::Kind::Skipped, "skipped"_L1},
                                              {cron::Receipt::Kind::Merged, "merged"_L1}});

} // namespace claw::config
