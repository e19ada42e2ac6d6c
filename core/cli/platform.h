// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace claw::cli {

//! The system service that could run the gateway, in the words of the platform.
struct ServiceState
{
    QString label; //!< "systemd", "LaunchAgent", "Scheduled Task".
    QString loadedText;
    QString notLoadedText;
};

[[nodiscard]] ServiceState platformService();

//! The platform as clients name it on the wire: "linux", "darwin", "win32".
[[nodiscard]] QString platformName();

} // namespace claw::cli
