// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "process/portowners.h"

#include <QByteArray>

namespace claw::process {

//! As findListeners(), by running `lsof`: for systems that have no better way. Sees only what the
//! user may see.
[[nodiscard]] Result<PortListeners> findListenersByLsof(quint16 port);

//! Reads what `lsof -F pcLn` prints: a line for each field, with its letter in front.
[[nodiscard]] PortListeners parseLsof(const QByteArray &output);

} // namespace claw::process
