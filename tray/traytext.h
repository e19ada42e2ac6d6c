// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tray/gatewaywatch.h"

#include <QCoreApplication>

namespace claw::tray {

//! The lines about a gateway that a menu and a window show alike.
class TrayText
{
    Q_DECLARE_TR_FUNCTIONS(claw::tray::TrayText)

public:
    //! "Running" or "Stopped: You stopped it."
    [[nodiscard]] static QString status(const GatewayWatch &gateway);
    //! "Starting…" while something that was asked for here is under way; empty otherwise.
    [[nodiscard]] static QString progress(Action action);
    //! "ws://127.0.0.1:18789"
    [[nodiscard]] static QString url(const GatewayWatch &gateway);
    //! "PID 12345 · up 3 h · v2026.11.0"; empty when nothing of it is known.
    [[nodiscard]] static QString process(const GatewayWatch &gateway);
    //! "3 sessions · 2 clients · 1 node · 0 channels"; empty unless connected.
    [[nodiscard]] static QString counts(const GatewayWatch &gateway);
    //! "Default" or the name of the profile, and where it is when that is elsewhere.
    [[nodiscard]] static QString name(const GatewayWatch &gateway);
    [[nodiscard]] static QString duration(std::chrono::milliseconds time);
};

} // namespace claw::tray
