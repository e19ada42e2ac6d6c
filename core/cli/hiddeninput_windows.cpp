// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/hiddeninput.h"

#include <qt_windows.h>

namespace claw::cli {

namespace {

HANDLE console()
{
    return GetStdHandle(STD_INPUT_HANDLE);
}

} // namespace

HiddenInput::HiddenInput()
{
    DWORD mode = 0;
    if (GetConsoleMode(console(), &mode))
        SetConsoleMode(console(), mode & ~DWORD(ENABLE_ECHO_INPUT));
}

HiddenInput::~HiddenInput()
{
    DWORD mode = 0;
    if (GetConsoleMode(console(), &mode))
        SetConsoleMode(console(), mode | ENABLE_ECHO_INPUT);
}

} // namespace claw::cli
