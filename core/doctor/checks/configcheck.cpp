// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/diagnostic.h"
#include "doctor/checks/checks.h"
#include "doctor/doctortr.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace claw::doctor {

namespace {

constexpr size_t mostIssues = 10;

QString placeOf(const config::ConfigIssue &issue)
{
    return u"%1:%2:%3"_s.arg(issue.file).arg(issue.position.line).arg(issue.position.column);
}

Findings issuesOf(const Patient &patient)
{
    const auto &file = patient.configFile;
    const bool hasCopy = QFileInfo::exists(patient.paths.lastGoodPath());
    const QString why = hasCopy
        ? Tr::tr("the gateway runs on the last configuration that worked and ignores your change")
        : Tr::tr("the gateway does not start with it");
    Findings findings;
    for (const auto &issue : file.issues) {
        if (findings.size() == mostIssues)
            break;
        const QString key = issue.path.isEmpty() ? QString() : issue.path + u": "_s;
        const QString reason = issue.reason.isEmpty() ? issue.message : issue.reason;
        findings.push_back(problem(placeOf(issue) + u": "_s + key + reason, why,
                                   Tr::tr("correct that line of the file")));
    }
    if (!findings.empty())
        findings.front().fix = config::Diagnostic::of(file).fix;
    return findings;
}

} // namespace

Findings checkConfig(const Patient &patient)
{
    const auto &file = patient.configFile;
    const QString shown = patient.paths.shown(file.path);
    if (!file.valid)
        return issuesOf(patient);
    Findings findings;
    if (!file.exists)
        findings.push_back(note(Tr::tr("%1 does not exist: everything has its default").arg(shown),
                                {}, patient.setting(u"gateway.mode"_s, u"\"local\""_s)));
    for (const auto &issue : file.warnings)
        findings.push_back(
            note(placeOf(issue) + u": "_s + issue.message, Tr::tr("the gateway passes over it")));
    if (!patient.config.gateway.mode)
        findings.push_back(warning(Tr::tr("gateway.mode is unset"),
                                   Tr::tr("the gateway refuses to start without it"),
                                   patient.setting(u"gateway.mode"_s, u"\"local\""_s)));
    if (findings.empty())
        findings.push_back(fine(Tr::tr("%1 is valid").arg(shown)));
    return findings;
}

} // namespace claw::doctor
