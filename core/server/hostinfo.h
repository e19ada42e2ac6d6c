// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace claw::server {

//! What the gateway says about the machine it runs on. Read once; none of it changes while we run.
struct HostInfo
{
    QString host; //!< The operating system's host name.
    QString ip; //!< The first LAN address, else the host name.
    QString platform; //!< Such as "linux 6.1.0"
    QString deviceFamily; //!< Linux, Mac, Windows
    QString modelIdentifier; //!< CPU architecture in the spelling clients know: x64, arm64
    QString version; //!< Ours.

    [[nodiscard]] static HostInfo ofThisMachine();
};

} // namespace claw::server
