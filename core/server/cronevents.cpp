// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/cronevents.h"

#include "json/jsonwriter.h"

using namespace Qt::StringLiterals;

namespace claw::server {

QByteArray encodeCronEvent(const cron::CronEvent &event)
{
    json::ObjectWriter writer;
    writer.add("jobId"_L1, event.jobId).add("action"_L1, config::toWord(event.action));
    if (event.status)
        writer.add("status"_L1, config::toWord(*event.status));
    if (!event.error.isEmpty())
        writer.add("error"_L1, event.error);
    if (!event.summary.isEmpty())
        writer.add("summary"_L1, event.summary);
    writer.add("runAtMs"_L1, event.runAtMs).add("durationMs"_L1, event.durationMs);
    writer.add("nextRunAtMs"_L1, event.nextRunAtMs);
    return writer.take();
}

} // namespace claw::server
