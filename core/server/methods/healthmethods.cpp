// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/healthmonitor.h"
#include "server/methodregistry.h"
#include "server/methods/methods.h"
#include "server/statusreport.h"

using namespace Qt::StringLiterals;

namespace claw::server {

namespace {

QCoro::Task<Reply> collected(HealthMonitor &health)
{
    co_return co_await health.refresh();
}

Answer answerHealth(HealthMonitor &health, const Call &call)
{
    const bool isProbe = call.object().value("probe"_L1).toBool();
    if (isProbe || !health.isFresh())
        return collected(health);
    // Whoever asks sees the last snapshot now and, with everybody else, the next one soon.
    health.requestRefresh();
    return Reply(health.snapshot());
}

} // namespace

void addHealthMethods(MethodRegistry &registry, HealthMonitor &health, StatusReport &status)
{
    registry.add({.name = u"health"_s, .schema = {}, .handler = [&health](const Call &call) {
                      return answerHealth(health, call);
                  }});
    registry.add({.name = u"status"_s, .schema = {}, .handler = [&health, &status](const Call &) {
                      return Reply(status.encode(health.roster()));
                  }});
}

} // namespace claw::server
