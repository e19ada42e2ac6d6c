// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/web/askedwake.h"

using namespace Qt::StringLiterals;

namespace claw::server::web {

Result<AskedWake> askedWakeIn(const QJsonObject &body)
{
    AskedWake asked;
    asked.text = body.value("text"_L1).toString().trimmed();
    if (asked.text.isEmpty())
        return fail(ErrorCode::InvalidRequest, u"text required"_s);
    if (body.value("mode"_L1) == "next-heartbeat"_L1)
        asked.urgency = Wakes::Urgency::NextHeartbeat;
    return asked;
}

} // namespace claw::server::web
