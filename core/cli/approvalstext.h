// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonObject>
#include <QString>

namespace claw::cli {

class Terminal;

//! The approvals of one machine, as `exec.approvals.get` has them, in two tables. `target` says whose
//! they are: local, gateway or node:<id>.
[[nodiscard]] QString approvalsText(const QJsonObject &snapshot, const QString &target,
                                    qint64 nowMs, const Terminal &terminal);

} // namespace claw::cli
