// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth/deviceauthstore.h"
#include "auth/deviceidentity.h"
#include "base/clock.h"
#include "base/random.h"
#include "cli/gatewaytarget.h"
#include "client/gatewayclient.h"
#include "files/statepaths.h"

#include <memory>
#include <optional>

namespace claw::cli {

//! As whom a command introduces itself.
enum class Persona {
    Cli, //!< Mode cli with all operator scopes.
    Probe, //!< Mode probe with the default scope.
};

//! One conversation of a command with a gateway. Blocking, with one deadline over everything: a
//! command has nothing else to do.
class GatewaySession
{
public:
    GatewaySession(const GatewayTarget &target, const files::StatePaths &paths, Persona persona,
                   std::chrono::milliseconds timeout);

    //! Connects; yields hello-ok.
    [[nodiscard]] Result<QJsonObject> open();
    [[nodiscard]] Result<QJsonValue> request(const QString &method, const QJsonValue &params,
                                             client::Expect expect = client::Expect::First);

    //! Gives what follows the whole timeout again: for a conversation without an end.
    void restartDeadline() { m_startedMs = m_clock.monotonicMs(); }
    [[nodiscard]] const GatewayTarget &target() const { return m_target; }
    [[nodiscard]] const client::CloseInfo &lastClose() const { return m_client->lastClose(); }
    //! The gateway took us in; what failed later is not the connection.
    [[nodiscard]] bool wasConnected() const { return m_wasConnected; }
    [[nodiscard]] std::chrono::milliseconds timeout() const { return m_timeout; }
    [[nodiscard]] qint64 elapsedMs() const { return m_clock.monotonicMs() - m_startedMs; }

private:
    [[nodiscard]] std::chrono::milliseconds remaining() const;

    GatewayTarget m_target;
    std::chrono::milliseconds m_timeout;
    SystemClock m_clock;
    SystemRandom m_random;
    qint64 m_startedMs;
    std::optional<auth::DeviceIdentity> m_identity;
    std::optional<auth::DeviceAuthStore> m_deviceTokens;
    std::unique_ptr<client::GatewayClient> m_client;
    bool m_wasConnected = false;
};

} // namespace claw::cli
