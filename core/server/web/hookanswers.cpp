// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/web/hookanswers.h"

#include "json/jsonwriter.h"
#include "server/web/apibody.h"

using namespace Qt::StringLiterals;

namespace claw::server::web {

net::HttpResponse hookRefused(int status, const QString &why)
{
    json::ObjectWriter writer;
    writer.add("ok"_L1, false).add("error"_L1, why);
    return apiResponse(status, writer.take());
}

net::HttpResponse hookWakeTaken(Wakes::Urgency urgency)
{
    const bool isNow = urgency == Wakes::Urgency::Now;
    json::ObjectWriter writer;
    writer.add("ok"_L1, true).add("mode"_L1, isNow ? "now"_L1 : "next-heartbeat"_L1);
    return apiResponse(200, writer.take());
}

net::HttpResponse hookRunTaken(const QString &runId)
{
    json::ObjectWriter writer;
    writer.add("ok"_L1, true).add("runId"_L1, runId);
    return apiResponse(202, writer.take());
}

} // namespace claw::server::web
