// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "config/config.h"

#include <QMap>
#include <QProcessEnvironment>

namespace claw::config {

//! A look into the login shell for keys that a service manager or a desktop did not hand on
//! (configuration spec 5.3).
struct ShellImport
{
    QString shell; //!< $SHELL, else /bin/sh; started as `<shell> -l -c 'env -0'`.
    std::chrono::milliseconds timeout;
};

//! nullopt when nobody asked for it (`env.shellEnv.enabled`, CLAWDBOT_LOAD_SHELL_ENV), when it is
//! put off (CLAWDBOT_DEFER_SHELL_ENV_FALLBACK), or when one of the expected keys is known already.
//! `environment` is the whole one, with `.env` files and `env.*`.
[[nodiscard]] std::optional<ShellImport> wantedShellImport(const ShellEnvConfig &config,
                                                           const QProcessEnvironment &environment);

//! What the output of `env -0` adds: the expected keys that are unset or blank in `environment`, and
//! nothing else of what the shell has set.
[[nodiscard]] QMap<QString, QString> importedKeys(const QByteArray &output,
                                                  const QProcessEnvironment &environment);

} // namespace claw::config
