// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "config/httpconfig.h"
#include "openai/conversation.h"

#include <QJsonObject>

namespace claw::openai {

//! What `POST /v1/responses` asks for.
struct ResponsesRequest
{
    QString model; //!< Echoed; may name an agent.
    QString user; //!< Empty: nobody.
    bool isStreamed = false;
    AskedPrompt prompt;
};

/*! Reads a body (protocol spec 10.6). Texts of files become part of the system prompt, images go along with
    the question. Fails with InvalidRequest for a body of another shape, for a file or an image that is too
    large, of a kind that is not taken, or not in the request itself: nothing is fetched from anywhere.
    Tools of the program are checked, and not offered to the agent.
*/
[[nodiscard]] Result<ResponsesRequest> responsesRequestFrom(
    const QJsonObject &body, const config::ResponsesEndpointConfig &limits);

} // namespace claw::openai
