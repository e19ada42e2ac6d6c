// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

namespace claw {
class Clock;
}
namespace claw::config {
class ConfigLoader;
}

namespace claw::skills {
class SkillInstaller;
}

namespace claw::server {

class LiveConfig;
class MethodRegistry;

//! `skills.*`. Skills are looked for at every question: they
//! are files that people edit. Everything outlives the table.
void addSkillMethods(MethodRegistry &registry, const config::ConfigLoader &loader,
                     LiveConfig &config, const Clock &clock, skills::SkillInstaller &installer);

} // namespace claw::server
