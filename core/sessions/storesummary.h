// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QString>

#include <optional>
#include <vector>

namespace claw::sessions {

//! What a list of sessions shows of one of them. Absent members were not in the store.
struct SessionRow
{
    QString key;
    QString kind; //!< direct, group, global or unknown
    std::optional<QString> sessionId;
    std::optional<qint64> updatedAtMs;
    std::optional<QString> thinkingLevel;
    std::optional<QString> verboseLevel;
    std::optional<QString> reasoningLevel;
    std::optional<QString> elevatedLevel;
    std::optional<bool> systemSent;
    std::optional<bool> abortedLastRun;
    std::optional<qint64> inputTokens;
    std::optional<qint64> outputTokens;
    std::optional<qint64> totalTokens;
    std::optional<qint64> contextTokens;
    std::optional<QString> model;
};

//! An agent's session store at a glance.
struct StoreSummary
{
    QString path;
    qint64 count = 0; //!< Without the keys `global` and `unknown`.
    std::vector<SessionRow> recent; //!< Newest first, at most maxRecent.
};

constexpr size_t maxRecent = 10;

//! Reads a `sessions.json`. A missing file is an empty store; one of more than 256 MiB is refused.
//! Takes time in proportion to the file: call it on a worker.
[[nodiscard]] Result<StoreSummary> readStoreSummary(const QString &path);

} // namespace claw::sessions
