// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/cronconfig.h"

#include "config/sectionreader.h"

namespace claw::config {

CronConfig readCron(const QJsonObject &document)
{
    CronConfig cron;
    const SectionReader in = SectionReader(document).section("cron"_L1);
    in.read("enabled"_L1, cron.enabled);
    in.read("store"_L1, cron.store);
    in.read("maxConcurrentRuns"_L1, cron.maxConcurrentRuns);
    return cron;
}

} // namespace claw::config
