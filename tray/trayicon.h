// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tray/stateicon.h"

#include <QSystemTrayIcon>

#include <optional>

namespace claw::tray {

class GatewayWatch;

//! The icon in the tray. Shows the state of one gateway; the menu belongs to others.
class TrayIcon : public QSystemTrayIcon
{
    Q_OBJECT

public:
    using QSystemTrayIcon::QSystemTrayIcon;

    void show(const GatewayWatch &gateway);
    void setStyle(IconStyle style);

private:
    void paint();

    IconStyle m_style = IconStyle::Colour;
    std::optional<GatewayState> m_state;
};

} // namespace claw::tray
