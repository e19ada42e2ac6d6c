// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/connectparams.h"
#include "server/caller.h"
#include "server/eventring.h"

namespace claw::server {

//! What a client that asked to resume gets beside the usual hello-ok.
struct Resumption
{
    QByteArray member; //!< JSON text of `resume` in hello-ok; null when the client did not ask.
    std::vector<QByteArray> missed; //!< Event messages, oldest first.
};

//! What `caller` missed and may see. As a whole it stays below protocol::maxBufferedBytes; what is
//! more counts as gone.
[[nodiscard]] Resumption resume(const EventRing &ring, const protocol::ConnectParams &params,
                                const Caller &caller);

} // namespace claw::server
