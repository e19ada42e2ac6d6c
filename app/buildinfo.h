// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonObject>

namespace claw::app {

//! What `--version --json` prints: version, commit, day of the commit, and the libraries in use. The
//! commit is empty in builds for development, which do not follow every commit.
[[nodiscard]] QJsonObject buildInfo();

} // namespace claw::app
