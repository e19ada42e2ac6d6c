// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "config/config.h"
#include "files/statepaths.h"
#include "providers/modelcatalog.h"
#include "providers/profilestore.h"
#include "providers/provider.h"

#include <QProcessEnvironment>

namespace claw::providers {

//! Finds the keys for a model: the agent's profiles in their order, else the environment, else the
//! configuration.
class Credentials
{
public:
    //! `environment` as the configuration completed it. The clock outlives this.
    Credentials(files::StatePaths paths, QProcessEnvironment environment, const Clock &clock);

    //! What to try for `model`, best first; never empty. Fails with NoKey when nothing is configured
    //! (the hint names the variable and the command) and with RateLimit when every profile rests.
    [[nodiscard]] tl::expected<std::vector<Credential>, Failure> find(
        const Model &model, const config::Config &config, const QString &agentId,
        const QString &preferredProfile);

    void recordSuccess(const Credential &credential, const config::Config &config,
                       const QString &agentId);
    void recordFailure(const Credential &credential, FailureReason reason,
                       const config::Config &config, const QString &agentId);

private:
    [[nodiscard]] std::optional<Credential> fromEnvironment(const QString &provider) const;
    [[nodiscard]] tl::expected<std::optional<Credential>, Failure> fromConfig(
        const QString &provider, const config::ModelsConfig &models) const;
    [[nodiscard]] Failure noKey(const Model &model, const QString &agentDir) const;
    [[nodiscard]] QString agentDir(const config::Config &config, const QString &agentId) const;

    files::StatePaths m_paths;
    QProcessEnvironment m_environment;
    const Clock &m_clock;
    ProfileStore m_store;
};

} // namespace claw::providers
