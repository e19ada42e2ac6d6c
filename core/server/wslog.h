// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "log/loglevel.h"
#include "protocol/events.h"
#include "protocol/frame.h"
#include "server/methodregistry.h"

#include <chrono>
#include <optional>

namespace claw::server {

//! The `[ws]` lines of the log: what goes over the WebSockets, in the words operators know from the
//! reference.
//!
//!     ⇄ res ✗ nosuch 4ms errorCode=INVALID_REQUEST errorMessage=unknown method: nosuch conn=… id=…
//!     → event health seq=2 clients=1 presenceVersion=1 healthVersion=3
//!
//! Ids are shortened, other values are cut at 240 characters and kept on one line; payloads never
//! appear. What the mode does not ask for costs a comparison.
class WsLog
{
public:
    explicit WsLog(log::WsLogMode mode)
        : m_mode(mode)
    { }

    void opened(const QString &connId, const QString &address);
    //! `auth` says how the client got in.
    void connected(const Caller &caller, QLatin1StringView auth);
    void greeted(const QString &connId, qsizetype methods, qsizetype presence,
                 protocol::StateVersion versions);
    void requested(const QString &connId, const QString &id, const QString &method);
    void answered(const Caller &caller, const QString &id, const QString &method,
                  const Reply &reply, std::chrono::milliseconds took);
    void broadcast(const protocol::EventKind &kind, qint64 seq, qsizetype clients,
                   const std::optional<protocol::StateVersion> &versions);
    void closed(const QString &connId, int code, const QString &reason,
                std::chrono::milliseconds lasted, bool wasAdmitted);
    //! An admitted client sent what is not JSON.
    void unreadable(const QString &connId, const Error &error);

private:
    class Line;
    [[nodiscard]] bool isFull() const { return m_mode == log::WsLogMode::Full; }
    [[nodiscard]] bool tellsAll() const { return m_mode >= log::WsLogMode::Compact; }
    void finish(Line line, const QString &connId, const QString &id = {});

    log::WsLogMode m_mode;
    QString
        m_lastConn; //!< The connection of the last compact line, which the next need not repeat.
};

} // namespace claw::server
