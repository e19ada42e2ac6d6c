// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "service/serviceplan.h"

namespace claw::testing {

//! A user with nothing special about them.
inline QProcessEnvironment environmentOf(const QString &home, const QString &profile = {})
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("HOME"), home);
    if (!profile.isEmpty()) {
        environment.insert(QStringLiteral("CLAWDBOT_PROFILE"), profile);
        environment.insert(QStringLiteral("CLAWDBOT_STATE_DIR"),
                           home + QStringLiteral("/.clawdbot-") + profile);
    }
    return environment;
}

inline service::ServicePlan planFor(const QProcessEnvironment &environment,
                                    const QString &program = QStringLiteral("/usr/bin/clawdbot"),
                                    const Secret &token = {})
{
    const auto paths = files::StatePaths::resolve({.environment = environment});
    if (!paths)
        qFatal("no paths");
    return service::planService({.paths = *paths,
                                 .environment = environment,
                                 .program = program,
                                 .port = 18789,
                                 .token = token,
                                 .version = QStringLiteral("2026.11.0")});
}

} // namespace claw::testing
