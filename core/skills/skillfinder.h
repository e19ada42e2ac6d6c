// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "skills/skill.h"

namespace claw::skills {

//! Folders that hold skills; an empty one is none.
struct Places
{
    QStringList extra;
    QString bundled;
    QString managed;
    QString workspace;
};

//! Every folder with a SKILL.md below these, at most `deepest` levels down; what lies in a skill is
//! part of it. Links are followed. Of one name the last source counts, in the place of the first. A
//! file over `largestFile` bytes and what is beyond `mostSkills` of one place is left out. Blocks on
//! the disk.
[[nodiscard]] std::vector<Skill> findSkills(const Places &places);

inline constexpr int deepest = 4;
inline constexpr qint64 largestFile = 256 * 1024;
inline constexpr int mostSkills = 500;

} // namespace claw::skills
