// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <optional>

namespace claw::flight {

// What the kernel has killed for want of memory. Linux counts it for each group of processes and for
// the system; elsewhere nothing is known. `root` is `/`, but for tests.

//! The cgroup (version 2) of this process, such as `/user.slice/…/clawdbot-gateway.service`; empty:
//! none.
[[nodiscard]] QString ownCgroup(const QString &root = QStringLiteral("/"));
//! How many processes of the group have been killed so far. Absent when the group is gone.
[[nodiscard]] std::optional<qint64> oomKillsIn(const QString &cgroup,
                                               const QString &root = QStringLiteral("/"));
//! The same for the system, since it was booted.
[[nodiscard]] std::optional<qint64> oomKillsOfSystem(const QString &root = QStringLiteral("/"));

} // namespace claw::flight
