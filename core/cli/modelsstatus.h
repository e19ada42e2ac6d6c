// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/clisettings.h"
#include "providers/authprofiles.h"
#include "providers/modelref.h"

#include <QMap>

namespace claw {
class Clock;
}

namespace claw::cli {

//! How a provider would be paid: where a key was found, never the key.
struct ProviderAuth
{
    enum class Kind { Profiles, Environment, Configuration };

    QString provider;
    Kind kind = Kind::Profiles;
    QString detail; //!< The file, the variable or the key of the configuration.
    QStringList profiles; //!< Their ids.
    int oauth = 0;
    int tokens = 0;
    int apiKeys = 0;
};

//! A profile that ends by itself, or could.
struct ProfileExpiry
{
    enum class State { Fixed, Good, Expiring, Expired };

    QString profileId;
    QString provider;
    config::CredentialMode mode = config::CredentialMode::Token;
    State state = State::Fixed;
    qint64 expiresMs = 0; //!< 0: never.
};

//! What models are used and whether there are keys for them.
struct ModelsStatus
{
    static constexpr qint64 expiresSoonMs = 24LL * 3600 * 1000;

    QString agentDir;
    QString storePath;
    providers::ModelRef model;
    config::AgentDefaults defaults;
    QStringList allowed; //!< Empty: all.
    std::vector<ProviderAuth> auths; //!< Those with a key.
    QStringList missing; //!< Providers that are used and have none.
    std::vector<ProfileExpiry> expiries;
    std::vector<providers::AuthProfile> resting; //!< Profiles that failed lately.
    QMap<QString, providers::ProfileUsage> usage;
    bool importsShell = false;
    qint64 nowMs = 0;

    //! Reads the keys of the default agent. Blocks on the disk.
    [[nodiscard]] static ModelsStatus of(const CliSettings &settings, const Clock &clock);

    //! The exit code of --check: 0, 1 when something is expired or missing, 2 when something soon is.
    [[nodiscard]] int checkCode() const;
    [[nodiscard]] QJsonObject toJson(const QString &configPath) const;
};

} // namespace claw::cli
