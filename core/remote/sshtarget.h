// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QString>

namespace claw::remote {

//! Where `ssh` is to go: user@host:port, all but the host optional. What is left out, ssh's own
//! configuration decides.
struct SshTarget
{
    QString user;
    QString host; //!< A name of ~/.ssh/config or of the network.
    quint16 port = 0; //!< 0: not given.

    //! "user@host" as ssh wants it.
    [[nodiscard]] QString destination() const;
    //! The same with the port, for people.
    [[nodiscard]] QString shown() const;
};

//! Accepts a leading "ssh ", as people paste it. InvalidRequest for anything that ssh could take for
//! an option or for several words.
[[nodiscard]] Result<SshTarget> parseSshTarget(const QString &text);

} // namespace claw::remote
