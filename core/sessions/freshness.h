// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "config/resetpolicy.h"
#include "sessions/sessionkey.h"

#include <QJsonObject>
#include <QString>
#include <QTimeZone>

namespace claw::sessions {

//! The kind of conversation a session is, as far as its key tells.
[[nodiscard]] config::ResetType resetTypeOf(const QString &key);

//! Whether a session last used at `updatedAtMs` must start over. Never asked by a timer: only when
//! somebody speaks.
[[nodiscard]] bool isStale(const config::ResetPolicy &policy, qint64 updatedAtMs, qint64 nowMs,
                           const QTimeZone &zone);

//! The entry after `sessions.reset`: a new session that keeps levels, label and route.
[[nodiscard]] QJsonObject afterReset(const QJsonObject &before, const QString &newSessionId,
                                     qint64 nowMs);
//! The entry after `/new`, `/reset` or a stale conversation: levels and overrides are dropped, the
//! counters and the model stay.
[[nodiscard]] QJsonObject afterRollOver(const QJsonObject &before, const QString &newSessionId,
                                        qint64 nowMs);

} // namespace claw::sessions
