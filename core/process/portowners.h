// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QCoroTask>
#include <QString>
#include <QStringList>

#include <vector>

namespace claw::process {

//! A process that listens on a port.
struct PortOwner
{
    qint64 pid = 0;
    QString name; //!< Short, as a process list shows it; empty when unknown.
    QString commandLine; //!< At most 512 characters; empty when unknown.
    QString user; //!< Who runs it; empty when unknown.
    QStringList addresses; //!< Where it listens, such as `127.0.0.1:18789` and `[::1]:18789`.

    //! `pid 9876 (node)`, or without the name when that is unknown.
    [[nodiscard]] QString shown() const;
};

//! Who listens on one TCP port.
struct PortListeners
{
    std::vector<PortOwner> owners; //!< By pid, each once.
    //! Listening sockets of processes that this user may not look into: who runs them, if known.
    QStringList hidden;

    [[nodiscard]] bool isEmpty() const { return owners.empty() && hidden.isEmpty(); }
};

//! Asks the system: /proc on Linux, libproc on macOS, the IP helper on Windows; `lsof` only where
//! these are missing. Blocks for some milliseconds, 2 s at most: for workers and commands. Fails with
//! Unavailable when the system does not say.
[[nodiscard]] Result<PortListeners> findListeners(quint16 port);

//! The same on a worker thread.
[[nodiscard]] QCoro::Task<Result<PortListeners>> listenersOf(quint16 port);

} // namespace claw::process
