// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "agent/runpreparation.h"

namespace claw::agent {

// The turn in which a model writes down what should outlast a compaction that is near; see
// prompt::wantsMemoryFlush().

//! Whether it comes before this run: once before each compaction, for people's messages, and where the
//! model may write files. A run that a gateway before this one had begun goes on without it.
[[nodiscard]] bool isMemoryFlushDue(const PreparedRun &prepared, const RunRequest &request);

//! The run that it is, in the session of `request`. Nobody was promised it.
[[nodiscard]] RunRequest memoryFlushRequest(const PreparedRun &prepared, const RunRequest &request,
                                            const QString &runId);

//! What the entry of the session remembers of it.
[[nodiscard]] QJsonObject memoryFlushMembers(const PreparedRun &prepared, qint64 nowMs);

} // namespace claw::agent
