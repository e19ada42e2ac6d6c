// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/clock.h"
#include "server/broadcaster.h"
#include "server/healthmonitor.h"
#include "server/hostinfo.h"
#include "server/methodregistry.h"
#include "server/presence.h"
#include "server/wslog.h"

#include <QByteArray>

namespace claw::server {

//! What hello-ok says that does not change while the gateway runs.
struct HelloFacts
{
    QString commit; //!< Empty: unknown.
    QString configPath;
    QString stateDir;
    QString canvasHostUrl; //!< Empty: no canvas host.
};

//! Writes the answer to a successful `connect`.
class HelloBuilder
{
public:
    HelloBuilder(HelloFacts facts, HostInfo host, const Clock &clock, const MethodRegistry &methods,
                 Presence &presence, const HealthMonitor &health, const Broadcaster &broadcaster,
                 WsLog &log);

    //! `deviceAuth` is the JSON text of the `auth` member; null when no device token was issued.
    //! `resume` is that of `resume`; null for clients that did not ask.
    [[nodiscard]] QByteArray build(const QString &connId, const QByteArray &deviceAuth,
                                   const QByteArray &resume = {}) const;

private:
    [[nodiscard]] QByteArray encodeSnapshot() const;

    HelloFacts m_facts;
    HostInfo m_host;
    const Clock &m_clock;
    const MethodRegistry &m_methods;
    Presence &m_presence;
    const HealthMonitor &m_health;
    const Broadcaster &m_broadcaster;
    WsLog &m_log;
    qint64 m_startedAt; //!< Monotonic.
    mutable QByteArray m_features; //!< Encoded on first use, when the table of methods is complete.
};

} // namespace claw::server
