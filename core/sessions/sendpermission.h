// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "config/sendpolicy.h"

#include <QJsonObject>

namespace claw::sessions {

//! Whether the agent may speak in a session: what its entry says, else the policy, in which any rule
//! that denies goes before those that allow. `spelledKey` is the key as it was asked for.
[[nodiscard]] bool maySend(const QJsonObject &entry, const QString &spelledKey,
                           const config::SendPolicy &policy);

} // namespace claw::sessions
