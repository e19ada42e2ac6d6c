// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QProcessEnvironment>
#include <QString>

namespace claw::cli {

//! The tray shell: beside this program, else where the shell finds programs. Empty when it is not
//! installed.
[[nodiscard]] QString findTray(const QProcessEnvironment &environment);

} // namespace claw::cli
