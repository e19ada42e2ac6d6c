// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace claw::files {

//! The environment variable that names the home directory: HOME, or USERPROFILE on Windows.
[[nodiscard]] QString homeVariable();

//! The home directory that the system's user database names for this account, whatever the
//! environment says. Empty when there is none. May ask a directory service: call it at start only.
[[nodiscard]] QString accountHomeDir();

//! A name for this account that is safe in a path: the numeric user id, or the user name on Windows.
[[nodiscard]] QString accountId();

//! The log-in name of this account; empty when the user database has none.
[[nodiscard]] QString accountName();

} // namespace claw::files
