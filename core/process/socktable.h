// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace claw::process {

//! One listening socket of /proc/net/tcp or tcp6.
struct ListeningSocket
{
    quint64 inode = 0; //!< What /proc/<pid>/fd calls `socket:[inode]`.
    uint uid = 0; //!< Of the user who made it.
    QString address; //!< `127.0.0.1:18789`, `[::1]:18789`
};

//! Reads a table as proc_net_tcp(5) describes it and picks the sockets in state LISTEN on `port`.
//! Lines that do not parse are passed over.
[[nodiscard]] std::vector<ListeningSocket> listeningSockets(const QByteArray &table, quint16 port);

} // namespace claw::process
