// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "log/consolestyle.h"
#include "log/logtarget.h"

namespace claw::log {

//! Where the lines of each level go and what they look like there.
struct ConsoleStreams
{
    std::FILE *quiet = stdout; //!< Below warning.
    std::FILE *loud = stderr; //!< Warnings and worse.
    ConsoleStyle quietStyle;
    ConsoleStyle loudStyle;

    //! The gateway in the foreground: standard output and standard error.
    [[nodiscard]] static ConsoleStreams forGateway(const QProcessEnvironment &environment);
    //! A command whose standard output belongs to its answer.
    [[nodiscard]] static ConsoleStreams forCommand(const QProcessEnvironment &environment);
};

//! Writes to the console. One that has gone away (a closed pipe) is no failure.
class ConsoleTarget final : public LogTarget
{
public:
    explicit ConsoleTarget(ConsoleStreams streams);

    [[nodiscard]] Result<> write(const LogRecord &record) override;

private:
    ConsoleStreams m_streams;
};

} // namespace claw::log
