// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/endnotice.h"

#include "cron/jobprompt.h"

using namespace Qt::StringLiterals;

namespace claw::server {

QString endNotice(const agent::EndReport &report, const agent::RunEnd &end)
{
    const bool isDone = end.state == ledger::InputState::Done;
    QString summary = cron::summaryOf(end.reply);
    if (summary.isEmpty())
        summary = end.error;
    if (summary.isEmpty())
        summary = isDone ? u"ok"_s : u"the run was stopped"_s;
    if (!report.undelivered.isEmpty())
        summary += u" (not delivered: %1)"_s.arg(report.undelivered);
    const bool isWell = isDone && report.undelivered.isEmpty();
    return u"%1%2: %3"_s.arg(report.name, isWell ? QString() : u" (error)"_s, summary);
}

} // namespace claw::server
