// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "doctor/finding.h"

using namespace Qt::StringLiterals;

namespace claw::doctor {

namespace {

Finding make(Severity severity, QString what, QString why, QString fix)
{
    return {.severity = severity,
            .what = std::move(what),
            .why = std::move(why),
            .fix = std::move(fix),
            .repair = {},
            .check = {},
            .repaired = {},
            .repairError = {}};
}

} // namespace

QLatin1StringView wordOf(Severity severity)
{
    switch (severity) {
    case Severity::Fine:
        return "ok"_L1;
    case Severity::Note:
        return "note"_L1;
    case Severity::Warning:
        return "warning"_L1;
    case Severity::Problem:
        return "problem"_L1;
    }
    Q_UNREACHABLE();
}

QJsonObject Finding::toJson() const
{
    QJsonObject json{{u"check"_s, check},
                     {u"severity"_s, QString(wordOf(severity))},
                     {u"what"_s, what},
                     {u"repairable"_s, repair.has_value()}};
    if (!why.isEmpty())
        json.insert(u"why"_s, why);
    if (!fix.isEmpty())
        json.insert(u"fix"_s, fix);
    if (repaired)
        json.insert(u"repaired"_s, *repaired);
    if (!repairError.isEmpty())
        json.insert(u"repairError"_s, repairError);
    return json;
}

Finding fine(QString what)
{
    return make(Severity::Fine, std::move(what), {}, {});
}

Finding note(QString what, QString why, QString fix)
{
    return make(Severity::Note, std::move(what), std::move(why), std::move(fix));
}

Finding warning(QString what, QString why, QString fix)
{
    return make(Severity::Warning, std::move(what), std::move(why), std::move(fix));
}

Finding problem(QString what, QString why, QString fix)
{
    return make(Severity::Problem, std::move(what), std::move(why), std::move(fix));
}

} // namespace claw::doctor
