// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>

namespace claw::cli {

//! The lines in a frame of box-drawing characters, each followed by a line feed. The frame is 38
//! columns wide inside, or as wide as the longest line needs.
[[nodiscard]] QString renderBox(const QStringList &lines);

} // namespace claw::cli
