// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/modelsreader.h"

#include "config/sectionreader.h"

namespace claw::config {

namespace {

HeaderMap readHeaders(const SectionReader &in)
{
    HeaderMap headers;
    const QJsonObject object = in.value("headers"_L1).toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        headers.insert(it.key(), Secret(it->toString()));
    return headers;
}

ModelEntry readModel(const SectionReader &in)
{
    ModelEntry model;
    in.read("id"_L1, model.id);
    in.read("name"_L1, model.name);
    in.read("api"_L1, model.api);
    in.read("reasoning"_L1, model.reasoning);
    in.read("input"_L1, model.input);
    const SectionReader cost = in.section("cost"_L1);
    cost.read("input"_L1, model.cost.input);
    cost.read("output"_L1, model.cost.output);
    cost.read("cacheRead"_L1, model.cost.cacheRead);
    cost.read("cacheWrite"_L1, model.cost.cacheWrite);
    in.read("contextWindow"_L1, model.contextWindow);
    in.read("maxTokens"_L1, model.maxTokens);
    model.headers = readHeaders(in);
    const SectionReader compat = in.section("compat"_L1);
    compat.read("supportsStore"_L1, model.compat.supportsStore);
    compat.read("supportsDeveloperRole"_L1, model.compat.supportsDeveloperRole);
    compat.read("supportsReasoningEffort"_L1, model.compat.supportsReasoningEffort);
    compat.read("maxTokensField"_L1, model.compat.maxTokensField);
    return model;
}

ProviderEntry readProvider(const QString &id, const SectionReader &in)
{
    ProviderEntry provider{.id = id};
    in.read("baseUrl"_L1, provider.baseUrl);
    in.read("apiKey"_L1, provider.apiKey);
    in.read("api"_L1, provider.api);
    in.read("authHeader"_L1, provider.authHeader);
    provider.headers = readHeaders(in);
    const QJsonArray models = in.array("models"_L1);
    for (const QJsonValue &model : models)
        provider.models.push_back(readModel(SectionReader(model.toObject())));
    return provider;
}

CooldownConfig readCooldowns(const SectionReader &in)
{
    CooldownConfig cooldowns;
    in.read("billingBackoffHours"_L1, cooldowns.billingBackoffHours);
    in.read("billingMaxHours"_L1, cooldowns.billingMaxHours);
    in.read("failureWindowHours"_L1, cooldowns.failureWindowHours);
    const QJsonObject byProvider = in.value("billingBackoffHoursByProvider"_L1).toObject();
    for (auto it = byProvider.begin(); it != byProvider.end(); ++it)
        cooldowns.billingBackoffHoursByProvider.insert(it.key(), it->toDouble());
    return cooldowns;
}

} // namespace

ModelsConfig readModels(const QJsonObject &section)
{
    const SectionReader in(section);
    ModelsConfig models;
    in.read("mode"_L1, models.mode);
    const QJsonObject providers = in.value("providers"_L1).toObject();
    for (auto it = providers.begin(); it != providers.end(); ++it)
        models.providers.push_back(readProvider(it.key(), SectionReader(it->toObject())));
    return models;
}

CredentialsConfig readCredentials(const QJsonObject &section)
{
    const SectionReader in(section);
    CredentialsConfig credentials;
    const QJsonObject profiles = in.value("profiles"_L1).toObject();
    for (auto it = profiles.begin(); it != profiles.end(); ++it) {
        const SectionReader profile(it->toObject());
        CredentialProfile &read = credentials.profiles.emplace_back();
        read.id = it.key();
        profile.read("provider"_L1, read.provider);
        profile.read("mode"_L1, read.mode);
    }
    const QJsonObject order = in.value("order"_L1).toObject();
    for (auto it = order.begin(); it != order.end(); ++it) {
        const QJsonArray ids = it->toArray();
        for (const QJsonValue &id : ids)
            credentials.order[it.key()].append(id.toString());
    }
    credentials.cooldowns = readCooldowns(in.section("cooldowns"_L1));
    return credentials;
}

QMap<QString, ModelPreference> readModelPreferences(const QJsonObject &section)
{
    QMap<QString, ModelPreference> preferences;
    for (auto it = section.begin(); it != section.end(); ++it) {
        const SectionReader in(it->toObject());
        ModelPreference &preference = preferences[it.key()];
        in.read("alias"_L1, preference.alias);
        const SectionReader params = in.section("params"_L1);
        // A free object: what is no number is not for us.
        if (params.value("temperature"_L1).isDouble())
            params.read("temperature"_L1, preference.temperature);
        if (params.value("maxTokens"_L1).isDouble())
            params.read("maxTokens"_L1, preference.maxTokens);
        params.read("cacheControlTtl"_L1, preference.cacheControlTtl);
    }
    return preferences;
}

} // namespace claw::config
