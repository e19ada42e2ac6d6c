// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "skills/skillgate.h"

#include <QByteArray>

namespace claw::skills {

//! A skill, and whether it works here, as clients know it (conversation spec 9). JSON.
[[nodiscard]] QByteArray encodeStatus(const Skill &skill, const Surroundings &around);

} // namespace claw::skills
