// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "agent/runrequest.h"
#include "base/result.h"

namespace claw::agent {

//! A request as the ledger keeps it, so that another process can run it.
[[nodiscard]] QByteArray encodePayload(const RunRequest &request);
//! What an input of the ledger asks for. Fails with InvalidRequest for a payload nobody understands.
[[nodiscard]] Result<RunRequest> requestOf(const ledger::Input &input);

//! Words for a session that its next prompt begins with; no run is asked for.
[[nodiscard]] QByteArray encodeNotice(const QString &text);
[[nodiscard]] bool isNotice(const ledger::Input &input);

} // namespace claw::agent
