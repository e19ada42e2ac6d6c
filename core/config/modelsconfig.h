// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/secret.h"
#include "config/enumwords.h"

#include <QMap>
#include <QStringList>

#include <optional>
#include <vector>

namespace claw::config {

//! The wire format a model is spoken to in.
enum class ModelApi {
    OpenAiCompletions,
    OpenAiResponses,
    AnthropicMessages,
    GoogleGenerativeAi,
    GithubCopilot,
    BedrockConverseStream
};
template<>
inline constexpr auto words<ModelApi> = std::to_array<Word<ModelApi>>(
    {{ModelApi::OpenAiCompletions, "openai-completions"_L1},
     {ModelApi::OpenAiResponses, "openai-responses"_L1},
     {ModelApi::AnthropicMessages, "anthropic-messages"_L1},
     {ModelApi::GoogleGenerativeAi, "google-generative-ai"_L1},
     {ModelApi::GithubCopilot, "github-copilot"_L1},
     {ModelApi::BedrockConverseStream, "bedrock-converse-stream"_L1}});

enum class ModelsMode { Merge, Replace };
template<>
inline constexpr auto words<ModelsMode> = std::to_array<Word<ModelsMode>>(
    {{ModelsMode::Merge, "merge"_L1}, {ModelsMode::Replace, "replace"_L1}});

//! US dollars for a million tokens.
struct ModelPrices
{
    double input = 0;
    double output = 0;
    double cacheRead = 0;
    double cacheWrite = 0;

    bool operator==(const ModelPrices &) const = default;
};

//! What a server that calls itself compatible can do; nullopt: found out from provider and address.
struct ModelCompat
{
    std::optional<bool> supportsStore;
    std::optional<bool> supportsDeveloperRole;
    std::optional<bool> supportsReasoningEffort;
    std::optional<QString> maxTokensField; //!< max_completion_tokens or max_tokens
};

using HeaderMap = QMap<QString, Secret>;

//! One entry of `models.providers.<id>.models`.
struct ModelEntry
{
    QString id;
    QString name;
    std::optional<ModelApi> api; //!< nullopt: the provider's.
    bool reasoning = false;
    QStringList input{QStringLiteral("text")};
    ModelPrices cost;
    int contextWindow = 200'000;
    int maxTokens = 8192;
    HeaderMap headers;
    ModelCompat compat;
};

//! One entry of `models.providers`.
struct ProviderEntry
{
    QString id; //!< As written.
    QString baseUrl;
    Secret apiKey; //!< The key, or the name of an environment variable that holds it.
    std::optional<ModelApi> api;
    HeaderMap headers;
    bool authHeader = false; //!< The key goes into `Authorization: Bearer` whatever the format.
    std::vector<ModelEntry> models; //!< Empty: only the address and headers of known models change.
};

//! `models.*`.
struct ModelsConfig
{
    ModelsMode mode = ModelsMode::Merge;
    std::vector<ProviderEntry> providers; //!< In the order of their ids.
};

enum class CredentialMode { ApiKey, OAuth, Token };
template<>
inline constexpr auto words<CredentialMode> =
    std::to_array<Word<CredentialMode>>({{CredentialMode::ApiKey, "api_key"_L1},
                                         {CredentialMode::OAuth, "oauth"_L1},
                                         {CredentialMode::Token, "token"_L1}});

//! `auth.profiles.<id>`; the secret itself is in the agent's auth-profiles.json.
struct CredentialProfile
{
    QString id;
    QString provider;
    CredentialMode mode = CredentialMode::ApiKey;
};

//! `auth.cooldowns`, in hours.
struct CooldownConfig
{
    double billingBackoffHours = 5;
    QMap<QString, double> billingBackoffHoursByProvider;
    double billingMaxHours = 24;
    double failureWindowHours = 24;
};

//! `auth.*`: the keys for model providers. (How clients prove themselves is AuthConfig.)
struct CredentialsConfig
{
    std::vector<CredentialProfile> profiles; //!< In the order of their ids.
    QMap<QString, QStringList> order; //!< Provider to profile ids.
    CooldownConfig cooldowns;
};

} // namespace claw::config
