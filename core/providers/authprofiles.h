// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "config/modelsconfig.h"
#include "providers/failure.h"

#include <QJsonObject>
#include <QMap>
#include <QStringList>

#include <vector>

namespace claw::providers {

//! How a profile fared: `usageStats.<id>`. Times in ms since the epoch, 0: never.
struct ProfileUsage
{
    qint64 lastUsedMs = 0;
    qint64 cooldownUntilMs = 0;
    qint64 disabledUntilMs = 0;
    QString disabledReason;
    int errorCount = 0;
    QMap<QString, int> failureCounts; //!< By reason.
    qint64 lastFailureMs = 0;

    //! When it may be tried again; a time in the past when it may be now.
    [[nodiscard]] qint64 restsUntilMs() const;
    [[nodiscard]] bool isResting(qint64 nowMs) const { return restsUntilMs() > nowMs; }

    void recordSuccess(qint64 nowMs);
    //! Rests for 1, 5, 25 and then 60 minutes; without money for hours, doubling.
    void recordFailure(FailureReason reason, const QString &provider,
                       const config::CooldownConfig &cooldowns, qint64 nowMs);

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static ProfileUsage fromJson(const QJsonObject &object);
};

//! A key with a name: one of `profiles` in auth-profiles.json.
struct AuthProfile
{
    QString id; //!< `<provider>:<name>`
    QString provider;
    config::CredentialMode mode = config::CredentialMode::ApiKey;
    Secret secret; //!< The key, the token, or the access token of OAuth.
    qint64 expiresMs = 0; //!< 0: never.

    //! As the file has it, with the secret in clear text.
    [[nodiscard]] QJsonObject toJson() const;
};

//! The content of an agent's auth-profiles.json.
struct AuthProfiles
{
    std::vector<AuthProfile> profiles; //!< In the order of their ids.
    QMap<QString, QStringList> order; //!< By provider; an agent's own.
    QMap<QString, ProfileUsage> usage; //!< By profile id.

    //! Entries that make no sense are left out; fails only when the whole is no such file.
    [[nodiscard]] static Result<AuthProfiles> fromJson(const QJsonObject &object);
    [[nodiscard]] const AuthProfile *find(const QString &id) const;
    //! What `other` has and this has not.
    void addMissing(const AuthProfiles &other);
};

//! The profiles of a provider that could be used, in the order in which to try them:
//! the store's order, else the configured one, else those not resting, OAuth before tokens before
//! keys, the one that rested longest first. Whoever rests comes last, the soonest ready first.
//! `preferred` is tried before all others. Without a secret, expired, or of another mode than the
//! configuration says: left out.
[[nodiscard]] std::vector<AuthProfile> usableProfiles(const AuthProfiles &store,
                                                      const config::CredentialsConfig &config,
                                                      const QString &provider,
                                                      const QString &preferred, qint64 nowMs);

} // namespace claw::providers
