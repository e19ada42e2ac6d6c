// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "providers/credentials.h"

#include "config/agentresolution.h"

#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace claw::providers {

namespace {

QString displayName(const QString &provider)
{
    const auto *facts = BuiltInModels::instance().provider(provider);
    return facts ? facts->name : provider;
}

QStringList variablesOf(const QString &provider)
{
    const auto *facts = BuiltInModels::instance().provider(provider);
    return facts ? facts->keyVariables : QStringList();
}

// A profile that was good once; who signed in wants to hear that, not that there is no key.
std::optional<Failure> expired(const QString &provider, const AuthProfiles &store, qint64 nowMs)
{
    for (const AuthProfile &profile : store.profiles) {
        if (profile.provider == provider && profile.expiresMs > 0 && profile.expiresMs <= nowMs)
            return makeFailure(FailureReason::Auth,
                               u"the sign-in of profile %1 has expired"_s.arg(profile.id),
                               u"sign in again, or set a key: clawdbot onboard"_s);
    }
    return std::nullopt;
}

Failure allResting(const QString &provider, const std::vector<AuthProfile> &profiles,
                   const AuthProfiles &store, qint64 nowMs)
{
    const qint64 until = store.usage.value(profiles.front().id).restsUntilMs();
    const qint64 minutes = std::max<qint64>(1, (until - nowMs + 59'999) / 60'000);
    Failure failure = makeFailure(
        FailureReason::RateLimit,
        u"No available auth profile for %1: each failed lately and rests; the next is tried in %2 min"_s
            .arg(provider)
            .arg(minutes),
        u"use another model meanwhile, or configure agents.defaults.model.fallbacks"_s);
    failure.retryAfter = std::chrono::milliseconds(until - nowMs);
    return failure;
}

} // namespace

Credentials::Credentials(files::StatePaths paths, QProcessEnvironment environment,
                         const Clock &clock)
    : m_paths(std::move(paths))
    , m_environment(std::move(environment))
    , m_clock(clock)
    , m_store(m_paths.agentDir(u"main"_s), clock)
{ }

QString Credentials::agentDir(const config::Config &config, const QString &agentId) const
{
    return config::agentStateDir(config.agents, agentId, m_paths);
}

tl::expected<std::vector<Credential>, Failure> Credentials::find(const Model &model,
                                                                 const config::Config &config,
                                                                 const QString &agentId,
                                                                 const QString &preferredProfile)
{
    const QString &provider = model.ref.provider;
    const QString directory = agentDir(config, agentId);
    const AuthProfiles store = m_store.profilesFor(directory);
    const qint64 now = m_clock.nowMs();
    const auto profiles =
        usableProfiles(store, config.credentials, provider, preferredProfile, now);
    std::vector<Credential> found;
    for (const AuthProfile &profile : profiles) {
        const bool isAsked = profile.id == preferredProfile;
        if (isAsked || !store.usage.value(profile.id).isResting(now))
            found.push_back({.key = profile.secret,
                             .profileId = profile.id,
                             .source = u"profile "_s + profile.id});
    }
    if (!found.empty())
        return found;
    if (!profiles.empty())
        return tl::unexpected(allResting(provider, profiles, store, now));
    if (auto credential = fromEnvironment(provider))
        return std::vector{*std::move(credential)};
    auto configured = fromConfig(provider, config.models);
    if (!configured)
        return tl::unexpected(std::move(configured.error()));
    if (*configured)
        return std::vector{**std::move(configured)};
    if (!model.needsKey)
        return std::vector{Credential{.source = u"none needed"_s}};
    if (auto failure = expired(provider, store, now))
        return tl::unexpected(*std::move(failure));
    return tl::unexpected(noKey(model, directory));
}

std::optional<Credential> Credentials::fromEnvironment(const QString &provider) const
{
    const QStringList variables = variablesOf(provider);
    for (const QString &name : variables) {
        const QString value = m_environment.value(name).trimmed();
        if (!value.isEmpty())
            return Credential{
                .key = Secret(value), .profileId = {}, .source = u"environment "_s + name};
    }
    return std::nullopt;
}

tl::expected<std::optional<Credential>, Failure> Credentials::fromConfig(
    const QString &provider, const config::ModelsConfig &models) const
{
    for (const config::ProviderEntry &entry : models.providers) {
        if (normalizedProvider(entry.id) != provider || entry.apiKey.isEmpty())
            continue;
        const QString path = u"models.providers.%1.apiKey"_s.arg(entry.id);
        const QString text = entry.apiKey.reveal().trimmed();
        if (text.startsWith(u'!'))
            return tl::unexpected(
                makeFailure(FailureReason::NoKey,
                            u"%1 is a command, which this gateway does not run"_s.arg(path),
                            u"put the key into an environment variable and write ${NAME} there"_s));
        const QString variable = m_environment.value(text).trimmed();
        return Credential{
            .key = Secret(variable.isEmpty() ? text : variable), .profileId = {}, .source = path};
    }
    return std::nullopt;
}

Failure Credentials::noKey(const Model &model, const QString &agentDir) const
{
    const QString &provider = model.ref.provider;
    const QStringList variables = variablesOf(provider);
    const QString message =
        u"No API key found for provider \"%1\" (%2). Auth store: %3 (agentDir: %4)."_s.arg(
            provider, displayName(provider), m_paths.shown(ProfileStore::pathIn(agentDir)),
            m_paths.shown(agentDir));
    const QString variable = variables.isEmpty()
        ? QString()
        : u"put %1=<key> into %2"_s.arg(variables.last(), m_paths.shown(m_paths.dotEnvPath()));
    const QString command = u"run: clawdbot onboard"_s;
    Failure failure =
        makeFailure(FailureReason::NoKey, message,
                    variable.isEmpty() ? command : QString(variable + u", or "_s + command));
    failure.error.details.insert("provider"_L1, provider);
    if (!variables.isEmpty())
        failure.error.details.insert("variable"_L1, variables.last());
    return failure;
}

void Credentials::recordSuccess(const Credential &credential, const config::Config &config,
                                const QString &agentId)
{
    const QString directory = agentDir(config, agentId);
    const AuthProfiles store = m_store.profilesFor(directory);
    if (const AuthProfile *profile = store.find(credential.profileId))
        m_store.recordSuccess(directory, *profile);
}

void Credentials::recordFailure(const Credential &credential, FailureReason reason,
                                const config::Config &config, const QString &agentId)
{
    const QString directory = agentDir(config, agentId);
    const AuthProfiles store = m_store.profilesFor(directory);
    if (const AuthProfile *profile = store.find(credential.profileId))
        m_store.recordFailure(directory, *profile, reason, config.credentials.cooldowns);
}

} // namespace claw::providers
