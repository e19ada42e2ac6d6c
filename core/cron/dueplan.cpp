// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cron/dueplan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::cron {

namespace {

using Kind = Receipt::Kind;

QString reasonOf(Delay delay)
{
    switch (delay) {
    case Delay::Asleep:
        return u"the machine slept or its clock was set"_s;
    case Delay::Down:
        return u"no gateway was running"_s;
    case Delay::Busy:
        return u"the run before had not ended"_s;
    }
    return {};
}

MissedRule ruleFor(const Job &job, Delay delay)
{
    const auto byDefault = delay == Delay::Down ? MissedPolicy::Skip : MissedPolicy::RunOnce;
    return job.missed.value_or(MissedRule{.policy = byDefault});
}

//! The newest `most` due times within (afterMs, lastMs], oldest first; `lastMs` is one of them.
std::vector<qint64> newest(const Recurrence &recurrence, qint64 afterMs, qint64 lastMs, int most)
{
    std::vector<qint64> times{lastMs};
    while (std::ssize(times) < most) {
        const auto before = recurrence.lastWithin(afterMs, times.back() - 1);
        if (!before)
            break;
        times.push_back(*before);
    }
    std::reverse(times.begin(), times.end());
    return times;
}

} // namespace

DuePlan planDue(const Job &job, const Recurrence &recurrence, qint64 nowMs, Delay delay)
{
    DuePlan plan;
    const qint64 firstMs = job.state.nextRunAtMs.value_or(nowMs);
    if (job.isOneShot()) {
        plan.runs.push_back(firstMs);
        return plan;
    }
    const qint64 lastMs = recurrence.lastWithin(firstMs, nowMs).value_or(firstMs);
    const MissedRule rule = ruleFor(job, delay);
    const bool isMissed = nowMs - lastMs > missedAfterMs;
    if (rule.policy == MissedPolicy::Skip && isMissed) {
        plan.receipts.push_back({Kind::Skipped, firstMs, lastMs, reasonOf(delay)});
        return plan;
    }
    const int most = rule.policy == MissedPolicy::RunAll ? std::max(1, rule.most) : 1;
    plan.runs = newest(recurrence, firstMs - 1, lastMs, most);
    if (plan.runs.front() <= firstMs)
        return plan;
    const auto before = recurrence.lastWithin(firstMs, plan.runs.front() - 1);
    const Kind kind = rule.policy == MissedPolicy::RunOnce ? Kind::Merged : Kind::Skipped;
    plan.receipts.push_back({kind, firstMs, before.value_or(firstMs), reasonOf(delay)});
    return plan;
}

} // namespace claw::cron
