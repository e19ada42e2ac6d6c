// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "config/config.h"
#include "providers/failure.h"
#include "providers/model.h"

#include <vector>

namespace claw::providers {

//! What is known of a provider besides its models.
struct ProviderFacts
{
    QString id;
    QString name; //!< For people.
    config::ModelApi api = config::ModelApi::OpenAiCompletions;
    QString baseUrl;
    QStringList keyVariables; //!< Environment variables that may hold the key, the first one wins.
};

//! The models that the program knows by itself: resources/models.json.
class BuiltInModels
{
public:
    //! Read at the first call, which nobody makes at start.
    [[nodiscard]] static const BuiltInModels &instance();
    //! For tests: the same from a text. Entries without an id or of an unknown format are left out.
    [[nodiscard]] static Result<BuiltInModels> fromJson(const QByteArray &text);

    [[nodiscard]] const std::vector<Model> &models() const { return m_models; }
    [[nodiscard]] const std::vector<ProviderFacts> &providers() const { return m_providers; }
    [[nodiscard]] const ProviderFacts *provider(const QString &id) const;

private:
    std::vector<Model> m_models;
    std::vector<ProviderFacts> m_providers;
};

//! Every model there is: the built-in ones with what `models.providers` says of them, those that it
//! adds, and `found` on this machine. Sorted by provider, then name.
[[nodiscard]] std::vector<Model> allModels(const BuiltInModels &builtIn,
                                           const config::ModelsConfig &config,
                                           const std::vector<Model> &found = {});

//! One of them. A model that a configured provider does not list is made up with what is known of
//! the provider; any other is an UnknownModel.
[[nodiscard]] tl::expected<Model, Failure> findModel(const ModelRef &ref,
                                                     const BuiltInModels &builtIn,
                                                     const config::ModelsConfig &config,
                                                     const std::vector<Model> &found = {});

//! The model that a user means: an alias of `agents.defaults.models`, or a reference. Without a
//! provider it is one of anthropic's.
[[nodiscard]] ModelRef resolveModel(const QString &text, const config::AgentDefaults &defaults);

} // namespace claw::providers
