// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>

#include <chrono>

namespace claw::server::web {

//! What the web side may tell anybody who asks. No secrets: these pages need no credentials.
struct GatewayFacts
{
    bool ready = false;
    QString phase; //!< One word: "starting", "ready", "stopping".
    QString problem; //!< Why the gateway is degraded; empty when it is not.
    QString url; //!< Where clients connect, such as ws://127.0.0.1:18789.
    std::chrono::milliseconds uptime{0};
    bool pageEnabled = true; //!< `gateway.controlUi.enabled`.
    QString basePath; //!< `gateway.controlUi.basePath`, normalised.
};

//! Where the facts come from. Asked anew for each request.
class ReadinessSource
{
public:
    virtual ~ReadinessSource() = default;
    [[nodiscard]] virtual GatewayFacts facts() const = 0;
};

} // namespace claw::server::web
