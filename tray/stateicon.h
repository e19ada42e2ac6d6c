// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tray/traystate.h"

#include <QIcon>
#include <QPixmap>

namespace claw::tray {

//! For which background an icon is.
enum class IconStyle {
    Colour, //!< A coloured claw that stands out from light and dark panels.
    OnLight, //!< A dark claw.
    OnDark, //!< A light claw.
    Monochrome, //!< All black: shapes alone tell the states. A template image on macOS.
};

//! `size` pixels, sharp at any.
[[nodiscard]] QPixmap renderState(GatewayState state, IconStyle style, int size);
//! With the sizes that panels ask for, at one and two pixels a point.
[[nodiscard]] QIcon stateIcon(GatewayState state, IconStyle style);
//! The dot before a line of a menu: the badge of the state alone.
[[nodiscard]] QIcon stateDot(GatewayState state);
//! Of windows and of the program.
[[nodiscard]] QIcon programIcon();

} // namespace claw::tray
