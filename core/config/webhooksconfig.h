// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/secret.h"
#include "config/findings.h"
#include "config/hookmapping.h"

#include <QByteArray>

namespace claw::config {

//! `hooks`: how other programs tell the gateway over HTTP that something happened.
struct WebHooksConfig
{
    bool enabled = false;
    Secret token; //!< Trimmed; not empty when enabled.
    QByteArray path = "/hooks"; //!< Begins with a slash and does not end with one.
    qint64 maxBodyBytes = 256 * 1024;
    std::vector<HookMapping> mappings;
    QString gmailModel; //!< For sessions `hook:gmail:...`; empty: the agent's.
    QString gmailThinking; //!< The same.
    QStringList doubts; //!< What is written and does nothing, for people.
};

//! What a valid document (ConfigOutcome::effective) says about hooks.
[[nodiscard]] WebHooksConfig readWebHooks(const QJsonObject &document);

//! Reports hooks that are switched on and cannot be served.
void checkWebHooks(const json::Json5Node &root, Findings &findings);

} // namespace claw::config
