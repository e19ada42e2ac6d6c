// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "agent/runrequest.h"
#include "config/config.h"
#include "files/statepaths.h"
#include "prompt/systemprompt.h"
#include "providers/modelclient.h"
#include "sessions/turnbegin.h"
#include "skills/skillsetting.h"

#include <optional>

namespace claw::agent {

struct PromptFacts
{
    prompt::SystemPromptInput input;
    bool wantsRepository = false; //!< The workspace is new: see workspace::Seeded.
};

//! The facts that the system prompt of a run is made of. Reads the files of the workspace, and writes
//! those that a new one lacks: for workers.
[[nodiscard]] PromptFacts promptFacts(const RunRequest &request,
                                      const sessions::TurnSession &session,
                                      const providers::CompletionRequest &wanted,
                                      const config::Config &config, const files::StatePaths &paths,
                                      const std::optional<skills::SkillSetting> &skills);

} // namespace claw::agent
