// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tray/traystate.h"

#include <QCoreApplication>

namespace claw::tray {

//! What states are called, in the language of the user.
class StateText
{
    Q_DECLARE_TR_FUNCTIONS(claw::tray::StateText)

public:
    //! "Running"
    [[nodiscard]] static QString word(GatewayState state);
    //! Whole sentences on the reason; empty when there is nothing to say.
    [[nodiscard]] static QString reason(const TrayState &state);
    //! The first sentence of it, shortened to fit a line of a menu.
    [[nodiscard]] static QString shortReason(const TrayState &state);
    //! Why something cannot be done now; empty when it can.
    [[nodiscard]] static QString hurdle(Hurdle hurdle);

private:
    [[nodiscard]] static QString whyStarting(const TrayState &state);
    [[nodiscard]] static QString whyStopped(const TrayState &state);
    [[nodiscard]] static QString whyUnreachable(const TrayState &state);
};

} // namespace claw::tray
