// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/heartbeatevent.h"

#include "json/jsonwriter.h"

using namespace Qt::StringLiterals;

namespace claw::server {

QByteArray encodeHeartbeat(const agent::HeartbeatReport &report)
{
    using Status = agent::HeartbeatReport::Status;
    json::ObjectWriter writer;
    writer.add("ts"_L1, report.tsMs).add("status"_L1, config::toWord(report.status));
    if (!report.reason.isEmpty())
        writer.add("reason"_L1, report.reason);
    if (!report.preview.isEmpty())
        writer.add("preview"_L1, report.preview);
    writer.add("durationMs"_L1, report.durationMs);
    if (!report.preview.isEmpty())
        writer.add("hasMedia"_L1, false);
    if (report.status == Status::OkEmpty || report.status == Status::OkToken)
        writer.add("silent"_L1, report.silent);
    return writer.take();
}

} // namespace claw::server
