// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cron/job.h"

#include <QJsonArray>

#include <vector>

namespace claw::cron {

//! What `jobs.json` holds, in the reference's format.
struct JobsFile
{
    static constexpr qint64 largest = 64 * 1024 * 1024; //!< Bytes; a larger file is not read.

    std::vector<JobPtr> jobs;
    //! Jobs that were not understood, as they are written: they are kept and never run.
    QJsonArray strangers;
    QJsonObject others; //!< Members of the file besides its jobs.
    QString trouble; //!< For the log: what was wrong with the file; empty: nothing.

    //! Blocks. A missing file is an empty one. One that cannot be understood is set aside, so that the
    //! next write does not destroy it; `nowMs` becomes part of its new name.
    [[nodiscard]] static JobsFile read(const QString &path, qint64 nowMs);
    //! Replaces the file, and the copy beside it (`.bak`). Blocks.
    [[nodiscard]] Result<> write(const QString &path) const;
};

} // namespace claw::cron
