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
    // The task's name is what people read; the profile in it gets a form of its own here.
    const QString title = windowsTask.section(u" ("_s, 0, 0);
    return profile.isEmpty() ? u"%1 (v%2)"_s.arg(title, version)
                             : u"%1 (profile: %2, v%3)"_s.arg(title, profile, version);
}

} // namespace claw::service
