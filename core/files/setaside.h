// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QString>

namespace claw::files {

//! Renames a file that cannot be used to `<path>.corrupt-<nowMs>`, so that the next write does not
//! destroy what it may still hold. Returns the new path; Unavailable when the system refuses.
[[nodiscard]] Result<QString> setAside(const QString &path, qint64 nowMs);

} // namespace claw::files
