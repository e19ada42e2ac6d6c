// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "skills/skill.h"

#include <QByteArray>

#include <optional>

namespace claw::skills {

//! Reads a SKILL.md: `key: value` lines between two lines `---`, then text. nullopt for a file
//! without a name or a description; a `metadata` that cannot be read counts as none.
[[nodiscard]] std::optional<Skill> parseSkill(const QByteArray &text, const QString &filePath,
                                              Source source);

} // namespace claw::skills
