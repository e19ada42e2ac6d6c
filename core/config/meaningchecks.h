// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "config/config.h"
#include "config/findings.h"
#include "files/statepaths.h"

namespace claw::config {

//! Checks that need more than the shape of one value (configuration spec 6, stages 3 to 5). Each
//! stops those after it when it finds something.
void checkMeaning(const json::Json5Node &root, const Config &config, const files::StatePaths &paths,
                  Findings &findings);

//! Things that do no harm but are worth a word, such as ids of plugins this program cannot know.
void findDoubts(const json::Json5Node &root, Findings &findings);

} // namespace claw::config
