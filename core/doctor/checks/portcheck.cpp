// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "doctor/checks/checks.h"
#include "doctor/doctortr.h"

using namespace Qt::StringLiterals;

namespace claw::doctor {

namespace {

QString whoIs(const process::PortOwner &owner)
{
    return owner.user.isEmpty() ? owner.shown()
                                : Tr::tr("%1, run by %2").arg(owner.shown(), owner.user);
}

Finding taken(const Patient &patient, const QString &who)
{
    return problem(
        Tr::tr("port %1 is held by %2, which is not this gateway").arg(patient.port).arg(who),
        Tr::tr("the gateway cannot listen there"),
        Tr::tr("stop that program, or %1")
            .arg(patient.setting(u"gateway.port"_s, Tr::tr("another one"))));
}

} // namespace

Findings checkPort(const Patient &patient)
{
    const QString port = Tr::tr("port %1").arg(patient.port);
    if (!patient.listeners)
        return {note(Tr::tr("the system does not say who listens on %1").arg(port), {})};
    const auto *ours = patient.gatewayListener();
    Findings findings;
    for (const auto &owner : patient.listeners->owners) {
        if (&owner != ours)
            findings.push_back(taken(patient, whoIs(owner)));
    }
    for (const auto &user : patient.listeners->hidden) {
        if (!ours)
            findings.push_back(taken(patient,
                                     user.isEmpty() ? Tr::tr("a program of another user")
                                                    : Tr::tr("a program of %1").arg(user)));
    }
    if (ours)
        findings.push_back(fine(Tr::tr("%1 is the gateway's (pid %2)").arg(port).arg(ours->pid)));
    else if (findings.empty() && patient.isRunning())
        findings.push_back(
            warning(Tr::tr("the gateway runs but does not listen on %1").arg(port),
                    Tr::tr("commands look for it there"),
                    Tr::tr("restart it, or give the commands the port it was started with")));
    else if (findings.empty())
        findings.push_back(fine(Tr::tr("%1 is free").arg(port)));
    return findings;
}

} // namespace claw::doctor
