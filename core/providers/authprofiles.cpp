// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "providers/authprofiles.h"

#include "providers/modelref.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace claw::providers {

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;

QLatin1StringView secretMember(config::CredentialMode mode)
{
    switch (mode) {
    case config::CredentialMode::ApiKey:
        return "key"_L1;
    case config::CredentialMode::Token:
        return "token"_L1;
    case config::CredentialMode::OAuth:
        break;
    }
    return "access"_L1;
}

std::optional<AuthProfile> profileFrom(const QString &id, const QJsonObject &object)
{
    const auto mode = config::fromWord<config::CredentialMode>(object.value("type"_L1).toString());
    if (!mode)
        return std::nullopt;
    return AuthProfile{.id = id,
                       .provider = normalizedProvider(object.value("provider"_L1).toString()),
                       .mode = *mode,
                       .secret = Secret(object.value(secretMember(*mode)).toString().trimmed()),
                       .expiresMs = object.value("expires"_L1).toInteger()};
}

const config::CredentialProfile *configured(const config::CredentialsConfig &config,
                                            const QString &id)
{
    const auto found =
        std::find_if(config.profiles.begin(), config.profiles.end(),
                     [&id](const config::CredentialProfile &one) { return one.id == id; });
    return found == config.profiles.end() ? nullptr : &*found;
}

// A configured OAuth profile may hold a plain token.
bool modeFits(config::CredentialMode stored, config::CredentialMode wanted)
{
    return stored == wanted
        || (wanted == config::CredentialMode::OAuth && stored == config::CredentialMode::Token);
}

bool isUsable(const AuthProfile &profile, const config::CredentialsConfig &config, qint64 nowMs)
{
    const auto *entry = configured(config, profile.id);
    const bool hasExpired = profile.expiresMs > 0 && profile.expiresMs <= nowMs;
    return !profile.secret.isEmpty() && !hasExpired
        && (!entry || modeFits(profile.mode, entry->mode));
}

int rank(config::CredentialMode mode)
{
    return mode == config::CredentialMode::OAuth ? 0
        : mode == config::CredentialMode::Token  ? 1
                                                 : 2;
}

QStringList idsOf(const AuthProfiles &store, const config::CredentialsConfig &config,
                  const QString &provider)
{
    QStringList ids;
    for (const auto &entry : config.profiles) {
        if (normalizedProvider(entry.provider) == provider)
            ids.append(entry.id);
    }
    if (!ids.isEmpty())
        return ids;
    for (const AuthProfile &profile : store.profiles) {
        if (profile.provider == provider)
            ids.append(profile.id);
    }
    return ids;
}

} // namespace

qint64 ProfileUsage::restsUntilMs() const
{
    return std::max(cooldownUntilMs, disabledUntilMs);
}

void ProfileUsage::recordSuccess(qint64 nowMs)
{
    *this = {};
    lastUsedMs = nowMs;
}

void ProfileUsage::recordFailure(FailureReason reason, const QString &provider,
                                 const config::CooldownConfig &cooldowns, qint64 nowMs)
{
    const double windowMs = cooldowns.failureWindowHours * static_cast<double>(hourMs);
    if (lastFailureMs > 0 && static_cast<double>(nowMs - lastFailureMs) > windowMs) {
        errorCount = 0;
        failureCounts.clear();
    }
    lastFailureMs = nowMs;
    ++errorCount;
    const int count = ++failureCounts[config::toWord(reason)];
    if (reason == FailureReason::Billing) {
        const double base =
            cooldowns.billingBackoffHoursByProvider.value(provider, cooldowns.billingBackoffHours);
        const double hours =
            std::min(cooldowns.billingMaxHours, base * std::pow(2, std::min(count - 1, 20)));
        disabledUntilMs = nowMs + static_cast<qint64>(hours * static_cast<double>(hourMs));
        disabledReason = config::toWord(reason);
        return;
    }
    const double minutes = std::pow(5, std::min(errorCount - 1, 3));
    cooldownUntilMs =
        nowMs + std::min(hourMs, static_cast<qint64>(minutes * static_cast<double>(minuteMs)));
}

QJsonObject ProfileUsage::toJson() const
{
    QJsonObject out;
    const auto add = [&out](QLatin1StringView key, qint64 value) {
        if (value > 0)
            out.insert(key, value);
    };
    add("lastUsed"_L1, lastUsedMs);
    add("cooldownUntil"_L1, cooldownUntilMs);
    add("disabledUntil"_L1, disabledUntilMs);
    if (!disabledReason.isEmpty())
        out.insert("disabledReason"_L1, disabledReason);
    out.insert("errorCount"_L1, errorCount);
    if (!failureCounts.isEmpty()) {
        QJsonObject counts;
        for (auto it = failureCounts.begin(); it != failureCounts.end(); ++it)
            counts.insert(it.key(), it.value());
        out.insert("failureCounts"_L1, counts);
    }
    add("lastFailureAt"_L1, lastFailureMs);
    return out;
}

ProfileUsage ProfileUsage::fromJson(const QJsonObject &object)
{
    ProfileUsage usage{.lastUsedMs = object.value("lastUsed"_L1).toInteger(),
                       .cooldownUntilMs = object.value("cooldownUntil"_L1).toInteger(),
                       .disabledUntilMs = object.value("disabledUntil"_L1).toInteger(),
                       .disabledReason = object.value("disabledReason"_L1).toString(),
                       .errorCount = object.value("errorCount"_L1).toInt(),
                       .failureCounts = {},
                       .lastFailureMs = object.value("lastFailureAt"_L1).toInteger()};
    const QJsonObject counts = object.value("failureCounts"_L1).toObject();
    for (auto it = counts.begin(); it != counts.end(); ++it)
        usage.failureCounts.insert(it.key(), it->toInt());
    return usage;
}

QJsonObject AuthProfile::toJson() const
{
    QJsonObject object{{u"type"_s, config::toWord(mode)},
                       {u"provider"_s, provider},
                       {secretMember(mode), secret.reveal()}};
    if (expiresMs > 0)
        object.insert("expires"_L1, expiresMs);
    return object;
}

Result<AuthProfiles> AuthProfiles::fromJson(const QJsonObject &object)
{
    if (!object.value("profiles"_L1).isObject())
        return fail(ErrorCode::InvalidRequest, u"it has no profiles"_s);
    AuthProfiles out;
    const QJsonObject profiles = object.value("profiles"_L1).toObject();
    for (auto it = profiles.begin(); it != profiles.end(); ++it) {
        if (auto profile = profileFrom(it.key(), it->toObject()))
            out.profiles.push_back(*std::move(profile));
    }
    const QJsonObject order = object.value("order"_L1).toObject();
    for (auto it = order.begin(); it != order.end(); ++it) {
        const QJsonArray ids = it->toArray();
        for (const QJsonValue &id : ids)
            out.order[normalizedProvider(it.key())].append(id.toString());
    }
    const QJsonObject usage = object.value("usageStats"_L1).toObject();
    for (auto it = usage.begin(); it != usage.end(); ++it)
        out.usage.insert(it.key(), ProfileUsage::fromJson(it->toObject()));
    return out;
}

const AuthProfile *AuthProfiles::find(const QString &id) const
{
    const auto found = std::find_if(profiles.begin(), profiles.end(),
                                    [&id](const AuthProfile &one) { return one.id == id; });
    return found == profiles.end() ? nullptr : &*found;
}

void AuthProfiles::addMissing(const AuthProfiles &other)
{
    for (const AuthProfile &profile : other.profiles) {
        if (!find(profile.id))
            profiles.push_back(profile);
    }
    for (auto it = other.order.begin(); it != other.order.end(); ++it) {
        if (!order.contains(it.key()))
            order.insert(it.key(), it.value());
    }
    for (auto it = other.usage.begin(); it != other.usage.end(); ++it) {
        if (!usage.contains(it.key()))
            usage.insert(it.key(), it.value());
    }
}

std::vector<AuthProfile> usableProfiles(const AuthProfiles &store,
                                        const config::CredentialsConfig &config,
                                        const QString &provider, const QString &preferred,
                                        qint64 nowMs)
{
    QStringList ids = store.order.value(provider, config.order.value(provider));
    const bool isOrdered = !ids.isEmpty();
    if (!isOrdered)
        ids = idsOf(store, config, provider);
    std::vector<AuthProfile> usable;
    for (const QString &id : std::as_const(ids)) {
        const AuthProfile *profile = store.find(id);
        if (profile && profile->provider == provider && isUsable(*profile, config, nowMs))
            usable.push_back(*profile);
    }
    const auto comesFirst = [&](const AuthProfile &left, const AuthProfile &right) {
        const ProfileUsage a = store.usage.value(left.id);
        const ProfileUsage b = store.usage.value(right.id);
        if (const bool rests = a.isResting(nowMs); rests != b.isResting(nowMs))
            return !rests;
        else if (rests)
            return a.restsUntilMs() < b.restsUntilMs();
        if (isOrdered)
            return false;
        if (rank(left.mode) != rank(right.mode))
            return rank(left.mode) < rank(right.mode);
        return a.lastUsedMs < b.lastUsedMs;
    };
    std::stable_sort(usable.begin(), usable.end(), comesFirst);
    std::stable_partition(usable.begin(), usable.end(),
                          [&](const AuthProfile &one) { return one.id == preferred; });
    return usable;
}

} // namespace claw::providers
