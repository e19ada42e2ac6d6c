// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

namespace claw {
class Clock;
}
namespace claw::config {
class ConfigLoader;
}
namespace claw::wizard {
class Wizards;
}

namespace claw::server {

class MethodRegistry;

//! `wizard.start`, `wizard.next`, `wizard.cancel` and `wizard.status`. Everything outlives the table.
void addWizardMethods(MethodRegistry &registry, wizard::Wizards &wizards,
                      const config::ConfigLoader &loader, const Clock &clock);

} // namespace claw::server
