// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "commands/commandcontext.h"

namespace claw::commands {

//! Everything about a session on a few lines; `queueDepth` messages wait, `credential` says where
//! the key of its model comes from.
[[nodiscard]] QString statusCard(const CommandContext &context, int queueDepth,
                                 const QString &credential);

//! `just now`, `5m ago`, `3h ago`, `2d ago`
[[nodiscard]] QString ageText(qint64 milliseconds);

} // namespace claw::commands
