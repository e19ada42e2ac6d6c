// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "agent/runpreparation.h"

namespace claw::agent {

//! A conversation that may have grown too long.
struct CompactionWish
{
    QString sessionKey; //!< Canonical.
    QString transcriptPath;
    QString agentId;
    config::ConfigPtr config;
    providers::Model model; //!< Its window counts, and it writes the summary.
    qint64 usedTokens = 0; //!< As the model counted them last, tools and all; 0: it did not.
    bool isForced = false; //!< Also when there is room left: asked for, or the model refused.
    QString focus; //!< What the summary is to look for; may be empty.
    std::stop_token stop;
};

struct CompactionResult
{
    bool isDone = false; //!< False: there was nothing to gain.
    qint64 tokensBefore = 0; //!< Estimates.
    qint64 tokensAfter = 0;
};

//! Puts a summary in the place of all but the last part of a conversation: one entry is added to the
//! transcript, nothing is removed. Nothing else of the session may run meanwhile. `onBegin` is called
//! when there is something to do, before the model is asked.
[[nodiscard]] QCoro::Task<Result<CompactionResult>> compactConversation(
    RunPorts ports, CompactionWish wish, std::function<void()> onBegin);

} // namespace claw::agent
