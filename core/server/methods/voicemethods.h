// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace claw {
class Clock;
}

namespace claw::server {

class Broadcaster;
class MethodRegistry;

//! `talk.mode` and `voicewake.*` with their events. The words that wake devices are kept below
//! `settingsDir` and live with the table.
void addVoiceMethods(MethodRegistry &registry, Broadcaster &broadcaster, const QString &settingsDir,
                     const Clock &clock);

} // namespace claw::server
