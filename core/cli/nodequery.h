// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QJsonArray>
#include <QString>

namespace claw::cli {

class GatewaySession;

//! The id of the one node that `query` means: an id or its first six or more characters, an address,
//! or a name however it is capitalised and punctuated. InvalidRequest when there is none or several.
[[nodiscard]] Result<QString> matchNode(const QJsonArray &nodes, const QString &query);

//! The same among the nodes that the gateway knows.
[[nodiscard]] Result<QString> findNode(GatewaySession &session, const QString &query);

} // namespace claw::cli
