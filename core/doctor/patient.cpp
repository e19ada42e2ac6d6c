// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "doctor/patient.h"

#include "doctor/doctortr.h"
#include "files/statelock.h"
#include "flight/lastrun.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::doctor {

QString Patient::command(const QString &words) const
{
    const QString profile =
        paths.profile.isEmpty() ? QString() : u"--profile "_s + paths.profile + u' ';
    return u"clawdbot "_s + profile + words;
}

QString Patient::setting(const QString &key, const QString &value) const
{
    return Tr::tr("set %1 to %2 in %3").arg(key, value, paths.shown(paths.configPath));
}

bool Patient::isRunning() const
{
    if (!story)
        return false;
    flight::Sighting sighting{.nowMs = nowMs};
    if (listeners) {
        for (const auto &owner : listeners->owners)
            sighting.listeners.push_back(owner.pid);
    }
    return flight::isOngoing(*story, sighting);
}

const process::PortOwner *Patient::gatewayListener() const
{
    if (!listeners)
        return nullptr;
    const auto holder = files::StateLock::lastHolder(paths.lockPath());
    const auto isOurs = [this, &holder](const process::PortOwner &owner) {
        return (story && story->pid == owner.pid) || (holder && holder->pid == owner.pid);
    };
    const auto found = std::ranges::find_if(listeners->owners, isOurs);
    return found == listeners->owners.end() ? nullptr : &*found;
}

QString Patient::systemdUnit() const
{
    auto unit = environment.value(u"CLAWDBOT_SYSTEMD_UNIT"_s).trimmed();
    if (unit.endsWith(".service"_L1))
        unit.chop(8);
    if (!unit.isEmpty())
        return unit;
    return paths.profile.isEmpty() ? u"clawdbot-gateway"_s : u"clawdbot-gateway-"_s + paths.profile;
}

} // namespace claw::doctor
