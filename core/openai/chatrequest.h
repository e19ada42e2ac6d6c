// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "openai/conversation.h"

#include <QJsonObject>

namespace claw::openai {

//! What `POST /v1/chat/completions` asks for.
struct ChatRequest
{
    QString model = QStringLiteral("clawdbot"); //!< Echoed; may name an agent.
    QString user; //!< Empty: nobody.
    bool isStreamed = false;
    bool wantsUsage = false; //!< At the end of a stream.
    AskedPrompt prompt;
};

//! Everything else in the body is ignored (protocol spec 10.5). Fails with InvalidRequest for a picture
//! that is not in the request itself: nothing is fetched from anywhere.
[[nodiscard]] Result<ChatRequest> chatRequestFrom(const QJsonObject &body);

} // namespace claw::openai
