// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tray/stateicon.h"

#include <QString>

namespace claw::tray {

//! What a person chose for the tray itself; the gateway has its own configuration.
struct Preferences
{
    bool notifies = true; //!< Tells of approvals, and of a gateway that ends unexpectedly.
    IconStyle icon = IconStyle::Colour;
    QString language; //!< "de", "zh_CN"; empty: that of the desktop.

    [[nodiscard]] static Preferences load();
    void save() const;

    friend bool operator==(const Preferences &, const Preferences &) = default;
};

} // namespace claw::tray
