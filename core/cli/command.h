// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/commandcontext.h"

#include <QString>

namespace CLI {
class App;
}

namespace claw::cli {

//! One command of the program: what it is called, what it accepts, what it does.
//!
//! An object is made for every known command at each start, so constructors must be trivial.
class Command
{
public:
    Command() = default;
    Command(const Command &) = delete;
    Command &operator=(const Command &) = delete;
    virtual ~Command() = default;

    //! The words that address it: "health", "gateway status". A group ("gateway") that does
    //! something by itself is a command too and is added before its members.
    [[nodiscard]] virtual QString path() const = 0;
    //! One sentence for the list of commands.
    [[nodiscard]] virtual QString summary() const = 0;
    //! Declares options and arguments with the functions of cli/options.h.
    virtual void declare(CLI::App &app) = 0;
    //! Does the work after a successful parse and returns the exit code. A QCoreApplication exists.
    //! What waits uses QCoro::waitFor or the event loop of the application, with a deadline.
    [[nodiscard]] virtual int run(const CommandContext &context) = 0;
};

} // namespace claw::cli
