// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cron/job.h"

#include <QCoroTask>

namespace claw::cron {

//! One run of a job that is wanted.
struct Occurrence
{
    JobPtr job;
    //! Names this run for ever: asked for again with the same key, it is not run a second time.
    QString key;
    std::optional<qint64> dueAtMs; //!< nullopt: somebody asked for it.
};

//! What came of it.
struct Outcome
{
    RunStatus status = RunStatus::Ok;
    QString error; //!< For people; empty: none.
    QString summary; //!< For people; at most 2000 characters.
    QString runId; //!< Of the agent's run; empty: none.
    QString delivery; //!< See RunRecord.
};

//! Does the work of jobs. What run() has begun is accepted: it is done once, across any number of
//! crashes.
class JobRunner
{
public:
    virtual ~JobRunner() = default;

    //! Ends with the run. nullopt: the gateway stops and the next one goes on with it, when it is
    //! asked with the same key.
    [[nodiscard]] virtual QCoro::Task<std::optional<Outcome>> run(Occurrence occurrence) = 0;
};

} // namespace claw::cron
