// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "files/filelock.h"

#include <chrono>

namespace claw::config {

//! Holds everybody else who changes this configuration file through us, in this process and in
//! others, from the reading until the writing. Makes the directory of the file when it is missing.
//! Blocks until the lock is free, at most `patience`; then fails with Unavailable. Not for the
//! control thread.
[[nodiscard]] Result<files::FileLock> lockConfig(
    const QString &configPath, std::chrono::milliseconds patience = std::chrono::seconds(10));

} // namespace claw::config
