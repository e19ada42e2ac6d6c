// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/frame.h"
#include "server/methodregistry.h"

namespace claw::server {

//! The answer of chat.send and agent about a run that did not end well: an error and a payload.
[[nodiscard]] inline Reply failedRun(const QString &runId, const QString &error)
{
    const QJsonObject payload{{QStringLiteral("runId"), runId},
                              {QStringLiteral("status"), QStringLiteral("error")},
                              {QStringLiteral("summary"), error}};
    return tl::unexpected(
        protocol::withPayload(fail(ErrorCode::Unavailable, error).value(), payload));
}

} // namespace claw::server
