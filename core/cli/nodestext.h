// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace claw::cli {

class Terminal;

//! "5s", "3m", "2h", "4d".
[[nodiscard]] QString shortAge(qint64 ageMs);

//! Nodes as `node.list` has them: a line of counts and a table. `total` is how many there are, when
//! only some are shown.
[[nodiscard]] QString nodesStatusText(const QJsonArray &nodes, qsizetype total, qint64 nowMs,
                                      const Terminal &terminal);
//! One node as `node.describe` has it, and what it can be asked.
[[nodiscard]] QString nodeText(const QJsonObject &node, const Terminal &terminal);
//! Requests as `node.pair.list` has them, under a heading.
[[nodiscard]] QString pendingNodesText(const QJsonArray &pending, qint64 nowMs,
                                       const Terminal &terminal);
//! Both lists of `node.pair.list`.
[[nodiscard]] QString pairedNodesText(const QJsonArray &pending, const QJsonArray &paired,
                                      qint64 nowMs, const Terminal &terminal);

} // namespace claw::cli
