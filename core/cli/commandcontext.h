// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/terminal.h"

#include <QProcessEnvironment>
#include <QString>

namespace claw::cli {

//! What a command may know of the world it runs in. Refers to streams that outlive the run.
struct CommandContext
{
    Terminal &out;
    Terminal &err;
    //! The process environment after --profile, --dev and --no-color were applied to it. Commands
    //! read variables here and nowhere else.
    QProcessEnvironment environment;
    QString profile; //!< As given or found in CLAWDBOT_PROFILE; empty for the default profile.

    //! `command` ("clawdbot gateway status") as the user has to type it: with the profile in use.
    [[nodiscard]] QString commandHint(const QString &command) const;
};

} // namespace claw::cli
