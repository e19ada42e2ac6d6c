// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "doctor/checks/checks.h"
#include "doctor/doctortr.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace claw::doctor {

Findings checkLinger(const Patient &patient)
{
    const bool hasSystemd = QFileInfo::exists(patient.systemRoot + u"run/systemd/system"_s);
    const QString unit =
        u"%1/.config/systemd/user/%2.service"_s.arg(patient.paths.homeDir, patient.systemdUnit());
    if (!hasSystemd || !QFileInfo::exists(unit))
        return {fine(Tr::tr("no user service of systemd is concerned"))};
    const auto &environment = patient.environment;
    const QString user = environment.value(u"USER"_s, environment.value(u"LOGNAME"_s));
    if (user.isEmpty())
        return {note(Tr::tr("USER is not set, so nobody knows whose service to look at"), {})};
    if (QFileInfo::exists(patient.systemRoot + u"var/lib/systemd/linger/"_s + user))
        return {fine(Tr::tr("the service goes on when %1 logs out").arg(user))};
    auto finding =
        warning(Tr::tr("lingering is off for %1").arg(user),
                Tr::tr("systemd ends the gateway some seconds after the log-out, and does not "
                       "start it before the next log-in"),
                u"loginctl enable-linger "_s + user);
    finding.repair = RunProgram{.program = u"loginctl"_s, .arguments = {u"enable-linger"_s, user}};
    return {finding};
}

} // namespace claw::doctor
