// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace claw::tray {

//! The D-Bus object of a systemd unit: every byte that is no letter or digit becomes `_` and two hex
//! digits, and so does a digit in front.
[[nodiscard]] QString unitPath(const QString &unit);

} // namespace claw::tray
