// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "files/statepaths.h"
#include "skills/skillfinder.h"
#include "skills/skillgate.h"

namespace claw::config {
struct AgentsConfig;
}

namespace claw::skills {

//! Where and how the skills of one agent are found. A value: it may be used on a worker.
struct SkillSetting
{
    Places places;
    Surroundings around;

    //! `document` is a valid one, ConfigOutcome::effective.
    [[nodiscard]] static SkillSetting of(const QString &agentId, const config::AgentsConfig &agents,
                                         const QJsonObject &document,
                                         const files::StatePaths &paths,
                                         const QProcessEnvironment &environment);
    //! The skills of the workspace and of all agents that work here and are meant for models, as XML
    //! for the system prompt; empty: none. Blocks on the disk.
    [[nodiscard]] QString promptList() const;
};

} // namespace claw::skills
