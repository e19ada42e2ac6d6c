// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QByteArray>
#include <QJsonObject>

namespace claw::config {

//! `hooks`: how other programs tell the gateway over HTTP that something happened.
struct WebHooksConfig
{
    bool enabled = false;
    Secret token; //!< Trimmed; not empty when enabled.
    QByteArray path = "/hooks"; //!< Begins with a slash and does not end with one.
    qint64 maxBodyBytes = 256 * 1024;
};

//! What a valid document (ConfigOutcome::effective) says about hooks. Fails with InvalidConfig where
//! they are switched on and cannot be served.
[[nodiscard]] Result<WebHooksConfig> readWebHooks(const QJsonObject &document);

} // namespace claw::config
