// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/modelsstatus.h"

#include "base/clock.h"
#include "config/agentresolution.h"
#include "providers/credentials.h"
#include "providers/modelsettings.h"

#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace claw::cli {

namespace {

using providers::aliasesOf;

using providers::AuthProfile;

QStringList named(const config::ModelChoice &choice)
{
    return choice.primary.isEmpty() ? choice.fallbacks
                                    : QStringList{choice.primary} + choice.fallbacks;
}

//! Where a key for this provider is; nullopt when there is none.
std::optional<ProviderAuth> authOf(const QString &provider, const providers::AuthProfiles &store,
                                   providers::Credentials &credentials, const CliSettings &settings,
                                   const QString &agentId)
{
    ProviderAuth auth{.provider = provider};
    for (const AuthProfile &profile : store.profiles) {
        if (profile.provider != provider)
            continue;
        auth.profiles.append(profile.id);
        auth.oauth += profile.mode == config::CredentialMode::OAuth ? 1 : 0;
        auth.tokens += profile.mode == config::CredentialMode::Token ? 1 : 0;
        auth.apiKeys += profile.mode == config::CredentialMode::ApiKey ? 1 : 0;
    }
    if (!auth.profiles.isEmpty())
        return auth;
    providers::Model any;
    any.ref.provider = provider;
    const auto found = credentials.find(any, settings.config, agentId, {});
    if (!found)
        return std::nullopt;
    constexpr auto fromEnvironment = "environment "_L1;
    const QString source = found->front().source;
    const bool isVariable = source.startsWith(fromEnvironment);
    auth.kind = isVariable ? ProviderAuth::Kind::Environment : ProviderAuth::Kind::Configuration;
    auth.detail = isVariable ? source.sliced(fromEnvironment.size()) : source;
    return auth;
}

ProfileExpiry::State expiryOf(const AuthProfile &profile, qint64 nowMs)
{
    using State = ProfileExpiry::State;
    if (profile.expiresMs == 0)
        return State::Fixed;
    if (profile.expiresMs <= nowMs)
        return State::Expired;
    return profile.expiresMs - nowMs < ModelsStatus::expiresSoonMs ? State::Expiring : State::Good;
}

QLatin1StringView wordOf(ProfileExpiry::State state)
{
    switch (state) {
    case ProfileExpiry::State::Fixed:
        return "static"_L1;
    case ProfileExpiry::State::Good:
        return "ok"_L1;
    case ProfileExpiry::State::Expiring:
        return "expiring"_L1;
    case ProfileExpiry::State::Expired:
        break;
    }
    return "expired"_L1;
}

QLatin1StringView wordOf(ProviderAuth::Kind kind)
{
    switch (kind) {
    case ProviderAuth::Kind::Profiles:
        return "profiles"_L1;
    case ProviderAuth::Kind::Environment:
        return "env"_L1;
    case ProviderAuth::Kind::Configuration:
        break;
    }
    return "config"_L1;
}

QJsonObject toJson(const ProviderAuth &auth)
{
    const QJsonObject effective{{u"kind"_s, wordOf(auth.kind)}, {u"detail"_s, auth.detail}};
    const QJsonObject profiles{{u"count"_s, auth.profiles.size()},
                               {u"oauth"_s, auth.oauth},
                               {u"token"_s, auth.tokens},
                               {u"apiKey"_s, auth.apiKeys},
                               {u"labels"_s, QJsonArray::fromStringList(auth.profiles)}};
    return {{u"provider"_s, auth.provider}, {u"effective"_s, effective}, {u"profiles"_s, profiles}};
}

QJsonObject toJson(const ProfileExpiry &expiry, qint64 nowMs)
{
    QJsonObject object{{u"profileId"_s, expiry.profileId},
                       {u"provider"_s, expiry.provider},
                       {u"type"_s, config::toWord(expiry.mode)},
                       {u"status"_s, wordOf(expiry.state)}};
    if (expiry.expiresMs > 0) {
        object.insert("expiresAt"_L1, expiry.expiresMs);
        object.insert("remainingMs"_L1, expiry.expiresMs - nowMs);
    }
    return object;
}

QJsonObject restToJson(const AuthProfile &profile, const providers::ProfileUsage &usage,
                       qint64 nowMs)
{
    const bool isDisabled = usage.disabledUntilMs > nowMs;
    QJsonObject object{{u"profileId"_s, profile.id},
                       {u"provider"_s, profile.provider},
                       {u"kind"_s, isDisabled ? u"disabled"_s : u"cooldown"_s},
                       {u"until"_s, usage.restsUntilMs()},
                       {u"remainingMs"_s, usage.restsUntilMs() - nowMs}};
    if (isDisabled)
        object.insert("reason"_L1, usage.disabledReason);
    return object;
}

//! Every provider that a key could be for.
QStringList allProviders(const CliSettings &settings, const providers::AuthProfiles &store,
                         const QSet<QString> &used)
{
    QSet<QString> all = used;
    for (const QString &name : settings.config.agents.defaults.models.keys())
        all.insert(providers::ModelRef::parse(name, u"anthropic"_s).provider);
    for (const AuthProfile &profile : store.profiles)
        all.insert(profile.provider);
    for (const auto &entry : settings.config.models.providers)
        all.insert(providers::normalizedProvider(entry.id));
    for (const auto &facts : providers::BuiltInModels::instance().providers())
        all.insert(facts.id);
    QStringList sorted(all.begin(), all.end());
    sorted.sort();
    return sorted;
}

void noteProfiles(ModelsStatus &status, const providers::AuthProfiles &store)
{
    status.usage = store.usage;
    for (const AuthProfile &profile : store.profiles) {
        if (profile.mode != config::CredentialMode::ApiKey) {
            status.expiries.push_back({.profileId = profile.id,
                                       .provider = profile.provider,
                                       .mode = profile.mode,
                                       .state = expiryOf(profile, status.nowMs),
                                       .expiresMs = profile.expiresMs});
        }
        if (store.usage.value(profile.id).isResting(status.nowMs))
            status.resting.push_back(profile);
    }
}

} // namespace

ModelsStatus ModelsStatus::of(const CliSettings &settings, const Clock &clock)
{
    const auto &config = settings.config;
    const QString agentId = config::defaultAgentId(config.agents);
    ModelsStatus status;
    status.defaults = config.agents.defaults;
    status.nowMs = clock.nowMs();
    status.agentDir = config::agentStateDir(config.agents, agentId, settings.paths);
    status.storePath = providers::ProfileStore::pathIn(status.agentDir);
    status.model = providers::resolveModel(status.defaults.model.primary, status.defaults);
    status.allowed = status.defaults.models.keys();
    status.importsShell = settings.environment.contains(u"CLAWDBOT_LOAD_SHELL_ENV"_s);

    const auto store = providers::ProfileStore(settings.paths.agentDir(u"main"_s), clock)
                           .profilesFor(status.agentDir);
    noteProfiles(status, store);
    QSet<QString> used;
    for (const QString &name : named(status.defaults.model) + named(status.defaults.imageModel))
        used.insert(providers::resolveModel(name, status.defaults).provider);
    providers::Credentials credentials(settings.paths, settings.environment, clock);
    for (const QString &provider : allProviders(settings, store, used)) {
        auto auth = authOf(provider, store, credentials, settings, agentId);
        if (auth)
            status.auths.push_back(*std::move(auth));
        else if (used.contains(provider))
            status.missing.append(provider);
    }
    return status;
}

int ModelsStatus::checkCode() const
{
    const auto has = [this](ProfileExpiry::State state) {
        return std::any_of(expiries.begin(), expiries.end(),
                           [state](const ProfileExpiry &expiry) { return expiry.state == state; });
    };
    if (!missing.isEmpty() || has(ProfileExpiry::State::Expired))
        return 1;
    return has(ProfileExpiry::State::Expiring) ? 2 : 0;
}

QJsonObject ModelsStatus::toJson(const QString &configPath) const
{
    QJsonArray entries;
    for (const ProviderAuth &auth : auths)
        entries.append(cli::toJson(auth));
    QJsonArray ends;
    for (const ProfileExpiry &expiry : expiries)
        ends.append(cli::toJson(expiry, nowMs));
    QJsonArray rests;
    for (const AuthProfile &profile : resting)
        rests.append(restToJson(profile, usage.value(profile.id), nowMs));
    QJsonObject aliases;
    const auto table = aliasesOf(defaults);
    for (auto it = table.begin(); it != table.end(); ++it)
        aliases.insert(it.key(), it.value());
    const QString image = defaults.imageModel.primary;
    const QJsonObject shell{{u"enabled"_s, importsShell}};
    const QJsonObject oauth{{u"warnAfterMs"_s, expiresSoonMs}, {u"profiles"_s, ends}};
    const QJsonObject auth{{u"storePath"_s, storePath},
                           {u"shellEnvFallback"_s, shell},
                           {u"missingProvidersInUse"_s, QJsonArray::fromStringList(missing)},
                           {u"providers"_s, entries},
                           {u"unusableProfiles"_s, rests},
                           {u"oauth"_s, oauth}};
    return {{u"configPath"_s, configPath},
            {u"agentDir"_s, agentDir},
            {u"defaultModel"_s, defaults.model.primary},
            {u"resolvedDefault"_s, model.text()},
            {u"fallbacks"_s, QJsonArray::fromStringList(defaults.model.fallbacks)},
            {u"imageModel"_s, image.isEmpty() ? QJsonValue() : QJsonValue(image)},
            {u"imageFallbacks"_s, QJsonArray::fromStringList(defaults.imageModel.fallbacks)},
            {u"aliases"_s, aliases},
            {u"allowed"_s, QJsonArray::fromStringList(allowed)},
            {u"auth"_s, auth}};
}

} // namespace claw::cli
