// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/skillsconfig.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace claw::config {

namespace {

QStringList texts(const QJsonValue &value)
{
    QStringList all;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &element : array)
        all.append(element.toString());
    return all;
}

SkillEntry entryFrom(const QJsonObject &object)
{
    SkillEntry entry{.isEnabled = object.value("enabled"_L1).toBool(true),
                     .hasApiKey = !object.value("apiKey"_L1).toString().trimmed().isEmpty()};
    const QJsonObject env = object.value("env"_L1).toObject();
    for (auto it = env.begin(); it != env.end(); ++it) {
        if (!it->toString().trimmed().isEmpty())
            entry.env.append(it.key());
    }
    return entry;
}

} // namespace

SkillsConfig readSkills(const QJsonObject &document)
{
    const QJsonObject skills = document.value("skills"_L1).toObject();
    const QJsonObject install = skills.value("install"_L1).toObject();
    SkillsConfig config{.allowBundled = texts(skills.value("allowBundled"_L1)),
                        .extraDirs = texts(skills.value("load"_L1)["extraDirs"_L1]),
                        .prefersBrew = install.value("preferBrew"_L1).toBool(true),
                        .nodeManager = install.value("nodeManager"_L1).toString(u"npm"_s)};
    const QJsonObject entries = skills.value("entries"_L1).toObject();
    for (auto it = entries.begin(); it != entries.end(); ++it)
        config.entries.insert(it.key(), entryFrom(it->toObject()));
    return config;
}

} // namespace claw::config
