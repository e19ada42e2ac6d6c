// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/hiddeninput.h"

#include <termios.h>
#include <unistd.h>

#include <csignal>

namespace claw::cli {

namespace {

// What a signal handler can reach.
termios before{};
bool isHidden = false;

extern "C" void showAgain(int signal)
{
    tcsetattr(STDIN_FILENO, TCSANOW, &before);
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

} // namespace

HiddenInput::HiddenInput()
{
    if (tcgetattr(STDIN_FILENO, &before) != 0)
        return;
    termios quiet = before;
    quiet.c_lflag &= ~tcflag_t(ECHO);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        std::signal(signal, showAgain);
    isHidden = tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet) == 0;
}

HiddenInput::~HiddenInput()
{
    if (!std::exchange(isHidden, false))
        return;
    tcsetattr(STDIN_FILENO, TCSANOW, &before);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        std::signal(signal, SIG_DFL);
}

} // namespace claw::cli
