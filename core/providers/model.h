// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "config/modelsconfig.h"
#include "providers/modelref.h"

#include <QUrl>

namespace claw::providers {

//! A field of the chat completions format that is spelled in two ways.
enum class ThinkingField { ReasoningEffort, Zai };

//! What a server of the chat completions format can do (see compatOf()).
struct Compat
{
    bool supportsStore = true;
    bool supportsDeveloperRole = true;
    bool supportsReasoningEffort = true;
    bool supportsStreamUsage = true;
    bool needsToolResultName = false;
    bool needsThinkingAsText = false;
    bool needsMistralToolIds = false;
    QString maxTokensField = QStringLiteral("max_completion_tokens");
    ThinkingField thinkingField = ThinkingField::ReasoningEffort;
};

//! Everything that is needed to speak to one model, but the key.
struct Model
{
    ModelRef ref;
    QString name;
    config::ModelApi api = config::ModelApi::OpenAiResponses;
    QUrl baseUrl; //!< Without a trailing slash.
    bool reasoning = false; //!< It can think first.
    bool seesImages = false;
    config::ModelPrices prices;
    int contextWindow = 200'000;
    int maxTokens = 8192; //!< The longest reply.
    config::HeaderMap headers;
    bool authHeader = false; //!< The key goes into `Authorization: Bearer` whatever the format.
    bool needsKey = true; //!< False for servers on this machine.
    config::ModelCompat compat; //!< What the configuration says about the server.
};

//! What the configuration says, and for the rest what is known of the provider and the address.
[[nodiscard]] Compat compatOf(const Model &model);

} // namespace claw::providers
