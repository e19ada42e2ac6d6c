// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "skills/skillsetting.h"

#include "config/agentresolution.h"

using namespace Qt::StringLiterals;

namespace claw::skills {

namespace {

//! As QString::toHtmlEscaped(), and the apostrophe.
QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\'', u"&apos;"_s);
}

} // namespace

SkillSetting SkillSetting::of(const QString &agentId, const config::AgentsConfig &agents,
                              const QJsonObject &document, const files::StatePaths &paths,
                              const QProcessEnvironment &environment)
{
    SkillSetting setting;
    setting.around = {.config = config::readSkills(document),
                      .document = document,
                      .environment = environment,
                      .os = thisOs()};
    for (const QString &dir : std::as_const(setting.around.config.extraDirs))
        setting.places.extra.append(paths.expanded(dir));
    setting.places.bundled = environment.value(u"CLAWDBOT_BUNDLED_SKILLS_DIR"_s);
    setting.places.managed = paths.stateDir + "/skills"_L1;
    setting.places.workspace = config::agentWorkspace(agents, agentId, paths) + "/skills"_L1;
    return setting;
}

QString SkillSetting::promptList() const
{
    QString list;
    for (const Skill &skill : findSkills(places)) {
        // The read tool reaches these two places, and a skill that cannot be read misleads.
        const bool isInReach = skill.source == Source::Workspace || skill.source == Source::Managed;
        if (!isInReach || !skill.isForModels || !weigh(skill, around).isEligible)
            continue;
        list += u"  <skill>\n    <name>%1</name>\n    <description>%2</description>\n"
                "    <location>%3</location>\n  </skill>\n"_s.arg(
                    escaped(skill.name), escaped(skill.description), escaped(skill.filePath));
    }
    if (list.isEmpty())
        return {};
    return QString("<available_skills>\n"_L1 + list + "</available_skills>"_L1);
}

} // namespace claw::skills
