// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "doctor/checks/checks.h"

using namespace Qt::StringLiterals;

namespace claw::doctor {

namespace {

QString whoIs(const process::PortOwner &owner)
{
    return owner.user.isEmpty() ? owner.shown() : owner.shown() + u", run by "_s + owner.user;
}

Finding taken(const Patient &patient, const QString &who)
{
    return problem(u"port %1 is held by %2, which is not this gateway"_s.arg(patient.port).arg(who),
                   u"the gateway cannot listen there"_s,
                   u"stop that program, or "_s
                       + patient.setting(u"gateway.port"_s, u"another one"_s));
}

} // namespace

Findings checkPort(const Patient &patient)
{
    const QString port = u"port %1"_s.arg(patient.port);
    if (!patient.listeners)
        return {note(u"the system does not say who listens on %1"_s.arg(port), {})};
    const auto *ours = patient.gatewayListener();
    Findings findings;
    for (const auto &owner : patient.listeners->owners) {
        if (&owner != ours)
            findings.push_back(taken(patient, whoIs(owner)));
    }
    for (const auto &user : patient.listeners->hidden) {
        if (!ours)
            findings.push_back(
                taken(patient, u"a program of "_s + (user.isEmpty() ? u"another user"_s : user)));
    }
    if (ours)
        findings.push_back(fine(u"%1 is the gateway's (pid %2)"_s.arg(port).arg(ours->pid)));
    else if (findings.empty() && patient.isRunning())
        findings.push_back(
            warning(u"the gateway runs but does not listen on %1"_s.arg(port),
                    u"commands look for it there"_s,
                    u"restart it, or give the commands the port it was started with"_s));
    else if (findings.empty())
        findings.push_back(fine(port + u" is free"_s));
    return findings;
}

} // namespace claw::doctor
