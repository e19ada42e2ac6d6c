// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/commandcontext.h"
#include "process/portowners.h"

namespace claw::cli {

//! What the listeners of a port suggest to do: stop a gateway, close a tunnel, find out who else it
//! is. Empty for a free port.
[[nodiscard]] QStringList portHints(const process::PortListeners &listeners,
                                    const CommandContext &context);

//! `Port 18789 is already in use.`, a line for each listener, a line for each hint; `Port 18789 is
//! free.` when nobody listens.
[[nodiscard]] QStringList portDiagnostics(quint16 port, const process::PortListeners &listeners,
                                          const CommandContext &context);

} // namespace claw::cli
