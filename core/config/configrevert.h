// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "config/configeditor.h"
#include "config/confighistory.h"

namespace claw::config {

//! Takes back what the revision `number` changed and leaves later changes of other keys alone.
//! Errors: NotFound for a revision that is not remembered, or whose earlier values are not (a secret
//! is only in the backups of the file); Conflict when one of its keys was changed again since; else
//! those of ConfigEditor.
[[nodiscard]] Result<EditedConfig> revertConfig(const ConfigEditor &editor, qint64 number);

} // namespace claw::config
