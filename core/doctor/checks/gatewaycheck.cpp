// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "doctor/checks/checks.h"
#include "doctor/doctortr.h"
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
        findings.push_back(
            fine(Tr::tr("runs as pid %1, version %2").arg(story.pid).arg(story.version)));
        return;
    }
    const bool isBusy = story.busySinceMs > 0 && !story.activity.isEmpty();
    const QString seconds = QString::number(silentMs / 1000);
    const QString pid = QString::number(story.pid);
    findings.push_back(problem(isBusy ? Tr::tr("pid %1 has stood still for %2 s, busy with %3")
                                            .arg(pid, seconds, story.activity)
                                      : Tr::tr("pid %1 has stood still for %2 s").arg(pid, seconds),
                               Tr::tr("it answers nobody"), patient.command(u"gateway restart"_s)));
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
        findings.push_back(note(
            Tr::tr("its loop stood still %n times, for %1 ms at most, busy with %2", nullptr, count)
                .arg(QString::number(longest->value), longest->text),
            Tr::tr("nobody is answered meanwhile")));
}

void addLastRun(const Patient &patient, Findings &findings)
{
    const auto last = flight::lastRun(
        *patient.story, {.answers = patient.isRunning(), .listeners = {}, .nowMs = patient.nowMs});
    if (!last || last->isInOrder())
        return;
    const QString what = Tr::tr("the last run %1").arg(last->fullText());
    const QString fix = patient.command(u"logs --level warn"_s);
    const bool isOld = patient.isRunning() && patient.nowMs - last->endedMs > oldMs;
    findings.push_back(isOld ? note(what, {}, fix)
                             : warning(what, Tr::tr("whatever was under way was cut off"), fix));
}

} // namespace

Findings checkGateway(const Patient &patient)
{
    if (!patient.story || patient.story->run == 0)
        return {note(Tr::tr("no gateway has run here yet"), {}, patient.command(u"gateway"_s))};
    Findings findings;
    if (patient.isRunning()) {
        addStanding(patient, findings);
        addStalls(patient, findings);
    } else {
        findings.push_back(warning(Tr::tr("it is not running"), Tr::tr("nobody is answered"),
                                   patient.command(u"gateway start"_s)));
    }
    addLastRun(patient, findings);
    return findings;
}

} // namespace claw::doctor
