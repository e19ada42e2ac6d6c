// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "config/configloader.h"

namespace claw::config {

//! What changed the file without ConfigEditor, as a watcher sees it.
struct ForeignEdit
{
    QJsonObject before; //!< ConfigOutcome::resolved of the last valid reading.
    ConfigOutcome after; //!< Valid.
    qint64 seenAtMs = 0;
    QString why; //!< Empty: nobody said.
};

//! Writes the edit into ConfigHistory as one by an editor. Does nothing when the last change there led
//! to this text, when nothing is different, or when the file says something else by now: then a newer
//! reading tells. Blocks on the disk.
[[nodiscard]] Result<> rememberForeignEdit(const ConfigLoader &loader, const ForeignEdit &edit);

} // namespace claw::config
