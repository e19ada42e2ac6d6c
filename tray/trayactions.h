// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tray/traystate.h"

#include <QAction>

namespace claw::tray {

class GatewayWatch;

//! What can be seen of the chosen gateway and done with it, made once; menu and window show the same
//! actions. Those that make no sense now are disabled and say why in their tooltip.
class TrayActions : public QObject
{
    Q_OBJECT

public:
    explicit TrayActions(QObject *parent = nullptr);

    //! Brings all texts and states up to date.
    void show(const GatewayWatch &gateway);

    QAction *const status; //!< With the dot of the state.
    QAction *const url; //!< Copies it.
    QAction *const process; //!< Copies the PID.
    QAction *const counts; //!< For reading only.
    QAction *const start;
    QAction *const stop;
    QAction *const restart;
    QAction *const dashboard;
    QAction *const copyUrl;
    QAction *const window;
    QAction *const logs;
    QAction *const settings;
    QAction *const about;
    QAction *const quit;

private:
    [[nodiscard]] QAction *make(const QString &text, const char *name);
    void showWishes(const TrayState &state);

    std::optional<GatewayState> m_shown; //!< Whose dot `status` has.
};

} // namespace claw::tray
