// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "config/ttsconfig.h"

#include <optional>

namespace claw::tts {

//! What a user chose over the wire or in a chat: `settings/tts.json` (conversation spec 11.1).
struct TtsPreferences
{
    std::optional<config::TtsAuto> automatic;
    std::optional<config::TtsProvider> provider;
};

//! A file that is missing or makes no sense says nothing. Blocks on the disk.
[[nodiscard]] TtsPreferences readTtsPreferences(const QString &path);
//! Writes what is set; all else in the file stays. Blocks on the disk.
[[nodiscard]] Result<> changeTtsPreferences(const QString &path, const TtsPreferences &changes);

} // namespace claw::tts
