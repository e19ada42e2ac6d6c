// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "config/shellimport.h"

#include <QCoroTask>

#include <stop_token>

namespace claw::app {

//! Asks the login shell for the keys that are missing in `environment`. Ends by the timeout of the
//! import and a second; a shell that fails or hangs is told to the log, in the words people search
//! for, and adds nothing.
[[nodiscard]] QCoro::Task<QMap<QString, QString>> importFromLoginShell(
    config::ShellImport wanted, QProcessEnvironment environment, std::stop_token stop = {});

} // namespace claw::app
