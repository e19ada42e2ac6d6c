// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "agent/runrequest.h"
#include "openai/conversation.h"
#include "server/web/apiservices.h"

namespace claw::server::web {

//! What a program asks of an agent.
struct AskedRun
{
    QString runId;
    QString prefix; //!< Of the sessions of its format: see openai::SessionName.
    QString model; //!< May name an agent.
    QString user; //!< Empty: nobody.
    openai::AskedPrompt prompt;
    std::vector<providers::ImageBlock> images; //!< Those of the prompt: see imagesOf().
};

//! The pictures of a prompt, decoded; where they may be large, on a worker. Fails with InvalidRequest for
//! what is none.
[[nodiscard]] Result<std::vector<providers::ImageBlock>> imagesOf(
    const openai::AskedPrompt &prompt);

/*! As a run. The agent comes from `X-Clawdbot-Agent-Id`, else from the model, else it is `main`, or the
    default one where there is no `main`; the session from `X-Clawdbot-Session-Key`, else it is the
    user's, else one of its own.
*/
[[nodiscard]] agent::RunRequest askedRun(const ApiServices &services, const net::HttpHead &head,
                                         AskedRun asked);

} // namespace claw::server::web
