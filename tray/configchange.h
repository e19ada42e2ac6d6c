// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "config/configeditor.h"

#include <QProcessEnvironment>

namespace claw::tray {

//! Changes the configuration file that `environment` names, all of it or nothing; a gateway that runs
//! notices by itself. Errors as of config::ConfigEditor::apply(). Blocks on the disk: for a worker thread.
[[nodiscard]] Result<> changeConfig(const QProcessEnvironment &environment,
                                    const std::vector<config::ConfigChange> &changes);

} // namespace claw::tray
