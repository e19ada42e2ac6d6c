// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "skills/skillgate.h"

#include "json/jsonpath.h"

#include <QDir>
#include <QStandardPaths>
#include <QSysInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::skills {

namespace {

bool hasProgram(const QString &name, const Surroundings &around)
{
    const QStringList folders =
        around.environment.value(u"PATH"_s).split(QDir::listSeparator(), Qt::SkipEmptyParts);
    return !folders.isEmpty() && !QStandardPaths::findExecutable(name, folders).isEmpty();
}

bool hasVariable(const QString &name, const Skill &skill, const config::SkillEntry &entry,
                 const Surroundings &around)
{
    return !around.environment.value(name).isEmpty() || entry.env.contains(name)
        || (name == skill.primaryEnv && entry.hasApiKey);
}

Needs missingOf(const Skill &skill, const config::SkillEntry &entry, const Surroundings &around)
{
    Needs missing;
    const auto add = [](QStringList &list, const QStringList &wanted, auto isThere) {
        std::copy_if(wanted.begin(), wanted.end(), std::back_inserter(list),
                     [&isThere](const QString &name) { return !isThere(name); });
    };
    const auto program = [&around](const QString &name) { return hasProgram(name, around); };
    add(missing.bins, skill.needs.bins, program);
    const QStringList &any = skill.needs.anyBins;
    if (!std::any_of(any.begin(), any.end(), program))
        missing.anyBins = any;
    add(missing.env, skill.needs.env,
        [&](const QString &name) { return hasVariable(name, skill, entry, around); });
    add(missing.config, skill.needs.config,
        [&around](const QString &path) { return holds(around.document, path); });
    if (!skill.needs.os.isEmpty() && !skill.needs.os.contains(around.os))
        missing.os = skill.needs.os;
    return missing;
}

} // namespace

QString thisOs()
{
    const QString kernel = QSysInfo::kernelType();
    return kernel == "winnt"_L1 ? u"win32"_s : kernel;
}

bool holds(const QJsonObject &document, const QString &path)
{
    const QJsonValue value = json::valueAt(document, path.split(u'.'));
    if (value.isUndefined())
        return path == "browser.enabled"_L1 || path == "browser.evaluateEnabled"_L1;
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool();
    case QJsonValue::Double:
        return value.toDouble() != 0;
    case QJsonValue::String:
        return !value.toString().trimmed().isEmpty();
    case QJsonValue::Null:
        return false;
    default:
        return true;
    }
}

Verdict weigh(const Skill &skill, const Surroundings &around)
{
    const config::SkillEntry entry =
        around.config.entries.value(skill.key, around.config.entries.value(skill.name));
    const auto &allowed = around.config.allowBundled;
    Verdict verdict;
    verdict.isDisabled = !entry.isEnabled;
    verdict.isBlocked = skill.source == Source::Bundled && !allowed.isEmpty()
        && !allowed.contains(skill.key) && !allowed.contains(skill.name);
    if (!skill.isAlways)
        verdict.missing = missingOf(skill, entry, around);
    verdict.isEligible = !verdict.isDisabled && !verdict.isBlocked && verdict.missing == Needs();
    return verdict;
}

std::vector<Installer> preferredInstallers(const Skill &skill, const Surroundings &around)
{
    std::vector<Installer> here;
    std::copy_if(skill.installers.begin(), skill.installers.end(), std::back_inserter(here),
                 [&around](const Installer &installer) {
                     return installer.os.isEmpty() || installer.os.contains(around.os);
                 });
    const bool hasBrew = around.config.prefersBrew && hasProgram(u"brew"_s, around);
    QStringList order{u"uv"_s, u"node"_s, u"brew"_s, u"go"_s};
    if (hasBrew)
        order.prepend(u"brew"_s);
    for (const QString &kind : order) {
        const auto found = std::find_if(here.begin(), here.end(),
                                        [&kind](const Installer &one) { return one.kind == kind; });
        if (found != here.end())
            return {*found};
    }
    return here;
}

} // namespace claw::skills
