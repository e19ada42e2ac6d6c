// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QString>

namespace claw::files {

//! Whether the directory takes writes: makes it when it is missing, writes one block into a file of
//! its own and removes that. Not synced, because a full or read-only disk says so before. Blocks.
[[nodiscard]] Result<> probeWriting(const QString &directory);

} // namespace claw::files
