// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "server/wakes.h"

#include <QJsonObject>

namespace claw::server::web {

//! Words that a program has for the main session.
struct AskedWake
{
    QString text;
    Wakes::Urgency urgency = Wakes::Urgency::Now;
};

//! As `POST <hooks.path>/wake` says it. Fails with InvalidRequest.
[[nodiscard]] Result<AskedWake> askedWakeIn(const QJsonObject &body);

} // namespace claw::server::web
