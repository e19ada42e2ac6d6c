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
    Stranger, //!< The same, showing neither a secret nor who we are.
};

//! One conversation of a command with a gateway, with one deadline over everything. Mostly blocking: a
//! command has nothing else to do. Commands that talk to several gateways use the coroutines.
class GatewaySession
{
public:
    GatewaySession(const GatewayTarget &target, const files::StatePaths &paths, Persona persona,
                   std::chrono::milliseconds timeout);

    //! As open() and request(); the session outlives them.
    [[nodiscard]] QCoro::Task<Result<QJsonObject>> opened();
    [[nodiscard]] QCoro::Task<Result<QJsonValue>> answered(QString method, QJsonValue params,
                                                           client::Expect expect);

    //! Connects; yields hello-ok.
    [[nodiscard]] Result<QJsonObject> open();
    [[nodiscard]] Result<QJsonValue> request(const QString &method, const QJsonValue &params,
                                             client::Expect expect = client::Expect::First);

    //! For what goes beyond questions and answers: events, coming back after an end.
    [[nodiscard]] client::GatewayClient &client() { return *m_client; }
    //! Gives what follows the whole timeout again: for a conversation without an end.
    void restartDeadline() { m_startedMs = m_clock.monotonicMs(); }
    [[nodiscard]] const GatewayTarget &target() const { return m_target; }
    [[nodiscard]] const client::CloseInfo &lastClose() const { return m_client->lastClose(); }
    //! The gateway took us in; what failed later is not the connection.
    [[nodiscard]] bool wasConnected() const { return m_wasConnected; }
    [[nodiscard]] std::chrono::milliseconds timeout() const { return m_timeout; }
    [[nodiscard]] qint64 elapsedMs() const { return m_clock.monotonicMs() - m_startedMs; }

private:
    void introduce(client::ConnectOptions &options, const files::StatePaths &paths);
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
