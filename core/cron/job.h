// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "config/enumwords.h"
#include "cron/payload.h"
#include "cron/schedule.h"

#include <QJsonObject>

#include <memory>

namespace claw::cron {

//! Where a job does its work.
enum class SessionTarget { Main, Isolated };

//! Whether the agent looks after a job's result at once.
enum class WakeMode { NextHeartbeat, Now };

//! How a run ended.
enum class RunStatus { Ok, Error, Skipped };

//! What happens to due times at which the job could not run.
enum class MissedPolicy { Skip, RunOnce, RunAll };

//! For due times at which the gateway slept, was down or still ran the job before.
struct MissedRule
{
    MissedPolicy policy = MissedPolicy::RunOnce;
    int most = 10; //!< Of RunAll: the newest so many are run.

    bool operator==(const MissedRule &) const = default;
};

//! What became of a job so far.
struct JobState
{
    //! The first due time that has no receipt yet; nullopt: none to come.
    std::optional<qint64> nextRunAtMs;
    std::optional<qint64> runningAtMs; //!< Since when it runs.
    std::optional<qint64> runningDueAtMs; //!< For which due time; nullopt: it was asked to.
    std::optional<qint64> lastRunAtMs;
    std::optional<RunStatus> lastStatus;
    QString lastError; //!< Empty: none.
    std::optional<qint64> lastDurationMs;
    int failures = 0; //!< Of a one-shot job, in a row.

    bool operator==(const JobState &) const = default;
};

//! Something to be done by the clock, as it is kept and shown. An immutable value once it is shared.
struct Job
{
    QString id;
    std::optional<QString> agentId; //!< nullopt: the default agent.
    QString name;
    std::optional<QString> description;
    bool enabled = true;
    std::optional<bool> deleteAfterRun; //!< A one-shot job goes when it has succeeded.
    qint64 createdAtMs = 0;
    qint64 updatedAtMs = 0;
    Schedule schedule;
    SessionTarget sessionTarget = SessionTarget::Main;
    WakeMode wakeMode = WakeMode::NextHeartbeat;
    Payload payload;
    std::optional<Isolation> isolation;
    std::optional<MissedRule> missed; //!< nullopt: see planMissed().
    JobState state;
    int revision = 0; //!< Grows with every change that a client made.
    QJsonObject others; //!< Members of other programs, kept.

    [[nodiscard]] bool isOneShot() const { return std::holds_alternative<At>(schedule); }
    bool operator==(const Job &) const = default;
};

using JobPtr = std::shared_ptr<const Job>;

//! As clients see it and as the file has it.
[[nodiscard]] QJsonObject toJson(const Job &job);

//! InvalidRequest for a combination that cannot run, with the reference's words.
[[nodiscard]] Result<> checkPair(const Job &job);

} // namespace claw::cron

namespace claw::json {

//! A job of the file. What is missing there is filled in as the reference does; members of a wrong
//! type fail.
template<>
Result<cron::Job> fromJson(const QJsonValue &value);

} // namespace claw::json

namespace claw::config {

template<>
inline constexpr auto words<cron::SessionTarget> = std::to_array<Word<cron::SessionTarget>>(
    {{cron::SessionTarget::Main, "main"_L1}, {cron::SessionTarget::Isolated, "isolated"_L1}});
template<>
inline constexpr auto words<cron::WakeMode> = std::to_array<Word<cron::WakeMode>>(
    {{cron::WakeMode::NextHeartbeat, "next-heartbeat"_L1}, {cron::WakeMode::Now, "now"_L1}});
template<>
inline constexpr auto words<cron::RunStatus> =
    std::to_array<Word<cron::RunStatus>>({{cron::RunStatus::Ok, "ok"_L1},
                                          {cron::RunStatus::Error, "error"_L1},
                                          {cron::RunStatus::Skipped, "skipped"_L1}});
template<>
inline constexpr auto words<cron::MissedPolicy> =
    std::to_array<Word<cron::MissedPolicy>>({{cron::MissedPolicy::Skip, "skip"_L1},
                                             {cron::MissedPolicy::RunOnce, "run-once"_L1},
                                             {cron::MissedPolicy::RunAll, "run-all"_L1}});

} // namespace claw::config
