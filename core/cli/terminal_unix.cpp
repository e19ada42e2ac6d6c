// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/terminal.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <csignal>

namespace claw::cli {

TerminalTraits detectTerminal(StandardStream stream, const QProcessEnvironment &environment)
{
    const int descriptor = stream == StandardStream::Output ? STDOUT_FILENO : STDERR_FILENO;
    TerminalTraits traits;
    traits.isTty = isatty(descriptor) == 1;
    traits.colour = detectColour(environment, traits.isTty);
    traits.columns = traits.isTty ? 80 : 120;
    winsize size{};
    if (traits.isTty && ioctl(descriptor, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        traits.columns = size.ws_col;
    return traits;
}

bool readsFromPerson()
{
    return isatty(STDIN_FILENO) == 1;
}

void ignoreBrokenPipes()
{
    std::signal(SIGPIPE, SIG_IGN);
}

} // namespace claw::cli
