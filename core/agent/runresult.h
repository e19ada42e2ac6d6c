// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "agent/runpreparation.h"

namespace claw::agent {

//! `{payloads, meta}`: what the method `agent` answers with when a run has ended.
[[nodiscard]] QByteArray encodeResult(const PreparedRun &prepared, const TurnOutcome &outcome,
                                      std::chrono::milliseconds took, bool aborted);

//! The members of a session entry that a run accounts for.
[[nodiscard]] QJsonObject accountOf(const PreparedRun &prepared, const TurnOutcome &outcome,
                                    bool aborted, qint64 nowMs);

} // namespace claw::agent
