// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "doctor/checks/checks.h"
#include "doctor/doctortr.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace claw::doctor {

namespace {

constexpr qint64 dayMs = 24 * 3600 * 1000;
constexpr qint64 jumpMs = 60 * 1000;

QString timeText(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(u"yyyy-MM-dd HH:mm:ss"_s)
        + u" UTC"_s;
}

} // namespace

Findings checkClock(const Patient &patient)
{
    const QString why =
        Tr::tr("device keys and certificates are refused when the clock is wrong, and jobs "
               "run at the wrong time");
    const QString fix = Tr::tr("set the clock, and let it be kept (timedatectl set-ntp true)");
    if (patient.nowMs < patient.programMs - dayMs)
        return {problem(
            Tr::tr("the clock says %1, before this program was made").arg(timeText(patient.nowMs)),
            why, fix)};
    if (patient.story && patient.story->aliveMs > patient.nowMs + jumpMs)
        return {warning(Tr::tr("the clock has gone back: the gateway was last seen at %1")
                            .arg(timeText(patient.story->aliveMs)),
                        why, fix)};
    return {fine(timeText(patient.nowMs))};
}

} // namespace claw::doctor
