// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "doctor/checks/checks.h"
#include "flight/lastrun.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::doctor {

namespace {

constexpr qint64 stuckMs = 5000; // The loop says that it turns every second.
constexpr qint64 oldMs = 24 * 3600 * 1000;

void addStanding(const Patient &patient, Findings &findings)
{
    const auto &story = *patient.story;
    const qint64 silentMs = patient.nowMs - story.aliveMs;
    if (silentMs < stuckMs) {
        findings.push_back(fine(u"runs as pid %1, version %2"_s.arg(story.pid).arg(story.version)));
        return;
    }
    const bool isBusy = story.busySinceMs > 0;
    const QString with =
        isBusy && !story.activity.isEmpty() ? u", busy with "_s + story.activity : QString();
    findings.push_back(problem(
        u"pid %1 has stood still for %2 s%3"_s.arg(story.pid).arg(silentMs / 1000).arg(with),
        u"it answers nobody"_s, patient.command(u"gateway restart"_s)));
}

void addStalls(const Patient &patient, Findings &findings)
{
    const flight::Entry *longest = nullptr;
    int count = 0;
    for (const auto &entry : patient.story->entries) {
        if (entry.kind != flight::Kind::Stall)
            continue;
        ++count;
        if (!longest || entry.value > longest->value)
            longest = &entry;
    }
    if (longest)
        findings.push_back(
            note(u"its loop stood still %1 times, for %2 ms at most, busy with %3"_s.arg(count)
                     .arg(longest->value)
                     .arg(longest->text),
                 u"nobody is answered meanwhile"_s));
}

void addLastRun(const Patient &patient, Findings &findings)
{
    const auto last = flight::lastRun(
        *patient.story, {.answers = patient.isRunning(), .listeners = {}, .nowMs = patient.nowMs});
    if (!last || last->isInOrder())
        return;
    const QString what = u"the last run "_s + last->fullText();
    const QString fix = patient.command(u"logs --level warn"_s);
    const bool isOld = patient.isRunning() && patient.nowMs - last->endedMs > oldMs;
    findings.push_back(isOld ? note(what, {}, fix)
                             : warning(what, u"whatever was under way was cut off"_s, fix));
}

} // namespace

Findings checkGateway(const Patient &patient)
{
    if (!patient.story || patient.story->run == 0)
        return {note(u"no gateway has run here yet"_s, {}, patient.command(u"gateway"_s))};
    Findings findings;
    if (patient.isRunning()) {
        addStanding(patient, findings);
        addStalls(patient, findings);
    } else {
        findings.push_back(warning(u"it is not running"_s, u"nobody is answered"_s,
                                   patient.command(u"gateway start"_s)));
    }
    addLastRun(patient, findings);
    return findings;
}

} // namespace claw::doctor
