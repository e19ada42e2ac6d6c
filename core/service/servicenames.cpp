// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "service/servicenames.h"

using namespace Qt::StringLiterals;

namespace claw::service {

namespace {

QString chosen(const QProcessEnvironment &environment, const QString &variable,
               const QString &builtIn)
{
    const auto value = environment.value(variable).trimmed();
    return value.isEmpty() ? builtIn : value;
}

QString withSuffix(const QString &unit)
{
    return unit.endsWith(".service"_L1) ? unit : unit + u".service"_s;
}

} // namespace

ServiceNames ServiceNames::of(const QProcessEnvironment &environment)
{
    ServiceNames names;
    names.profile = environment.value(u"CLAWDBOT_PROFILE"_s).trimmed();
    if (names.profile.compare("default"_L1, Qt::CaseInsensitive) == 0)
        names.profile.clear();
    const bool isDefault = names.profile.isEmpty();
    const auto named = [&](const QString &variable, const QString &plain, const QString &pattern) {
        return chosen(environment, variable, isDefault ? plain : pattern.arg(names.profile));
    };
    names.systemdUnit = withSuffix(
        named(u"CLAWDBOT_SYSTEMD_UNIT"_s, u"clawdbot-gateway"_s, u"clawdbot-gateway-%1"_s));
    names.launchdLabel =
        named(u"CLAWDBOT_LAUNCHD_LABEL"_s, u"com.clawdbot.gateway"_s, u"com.clawdbot.%1"_s);
    names.windowsTask =
        named(u"CLAWDBOT_WINDOWS_TASK_NAME"_s, u"Clawdbot Gateway"_s, u"Clawdbot Gateway (%1)"_s);
    return names;
}

QString ServiceNames::description(const QString &version) const
{
    return profile.isEmpty() ? u"Clawdbot Gateway (v%1)"_s.arg(version)
                             : u"Clawdbot Gateway (profile: %1, v%2)"_s.arg(profile, version);
}

} // namespace claw::service
