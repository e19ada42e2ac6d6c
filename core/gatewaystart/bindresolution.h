// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "config/gatewayconfig.h"

#include <QHostAddress>
#include <QList>
#include <QStringList>

namespace claw::gatewaystart {

//! One address of this machine, as far as binding cares.
struct LocalAddress
{
    QHostAddress address;
    bool isLoopback = false;
};

//! The addresses of the interfaces that are up. Asks the system.
[[nodiscard]] QList<LocalAddress> localAddresses();

//! Where to listen.
struct BindPlan
{
    QHostAddress primary; //!< The gateway does not start without it.
    QList<QHostAddress> others; //!< Nice to have; a failure is a warning.
    //! What a person is told to connect to, the primary or its like first.
    QList<QHostAddress> announced;
    QStringList warnings; //!< Where the plan is less than what was asked for.

    [[nodiscard]] bool isLoopbackOnly() const;
};

//! Turns a bind mode into addresses.
//! - loopback: 127.0.0.1, and ::1 when it can be had.
//! - lan: every private IPv4 address (RFC 1918) of an interface, and loopback, which the command line
//!   of this machine uses. Without any address but loopback 0.0.0.0, so that the network may come up
//!   later; with public ones only loopback.
//! - auto: loopback and whatever lan has.
//! - tailnet: the first address of 100.64.0.0/10; custom: `customHost`, a dotted IPv4 address,
//!   and loopback.
//! What cannot be honoured falls back to loopback with a warning, never to more than was asked for.
[[nodiscard]] BindPlan resolveBind(config::BindMode mode, const QString &customHost,
                                   const QList<LocalAddress> &local);

//! `ws://127.0.0.1:18789`, `wss://[::1]:18789`.
[[nodiscard]] QString webSocketUrl(const QHostAddress &address, quint16 port, bool tls);

} // namespace claw::gatewaystart
