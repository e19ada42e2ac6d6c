// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "config/skillsconfig.h"
#include "skills/skill.h"

#include <QJsonObject>
#include <QProcessEnvironment>

namespace claw::skills {

//! What a skill may find around it.
struct Surroundings
{
    config::SkillsConfig config;
    QJsonObject document; //!< The configuration in force, for Needs::config.
    QProcessEnvironment environment;
    QString os; //!< linux, darwin or win32
};

//! Whether a skill can be used, and what stands in its way.
struct Verdict
{
    bool isDisabled = false; //!< By its entry.
    bool isBlocked = false; //!< Bundled, and not in skills.allowBundled.
    bool isEligible = false;
    Needs missing;
};

//! Weighs one skill (agent spec part D). Looks for programs on the PATH.
[[nodiscard]] Verdict weigh(const Skill &skill, const Surroundings &around);

//! Whether a path of the configuration holds something; a browser is there unless it is switched off.
[[nodiscard]] bool holds(const QJsonObject &document, const QString &path);

//! The ways to install a skill that work here, the one to be preferred alone; all of them when
//! nothing but downloads is left.
[[nodiscard]] std::vector<Installer> preferredInstallers(const Skill &skill,
                                                         const Surroundings &around);

//! How this machine is called in Needs::os.
[[nodiscard]] QString thisOs();

} // namespace claw::skills
