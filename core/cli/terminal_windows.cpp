// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/terminal.h"

#include <qt_windows.h>

namespace claw::cli {

TerminalTraits detectTerminal(StandardStream stream, const QProcessEnvironment &environment)
{
    const bool isOutput = stream == StandardStream::Output;
    const HANDLE handle = GetStdHandle(isOutput ? STD_OUTPUT_HANDLE : STD_ERROR_HANDLE);
    TerminalTraits traits;
    DWORD mode = 0;
    traits.isTty = GetConsoleMode(handle, &mode) != 0;
    traits.columns = traits.isTty ? 80 : 120;
    if (!traits.isTty) {
        traits.colour = detectColour(environment, false);
        return traits;
    }
    SetConsoleOutputCP(CP_UTF8);
    // Consoles older than Windows 10 refuse this and then would print the sequences as text.
    if (SetConsoleMode(handle, mode | ENABLE_VIRTUAL_TERMINAL_PROCESSING))
        traits.colour = detectColour(environment, true);
    CONSOLE_SCREEN_BUFFER_INFO info{};
    if (GetConsoleScreenBufferInfo(handle, &info))
        traits.columns = info.srWindow.Right - info.srWindow.Left + 1;
    return traits;
}

bool readsFromPerson()
{
    DWORD mode = 0;
    return GetConsoleMode(GetStdHandle(STD_INPUT_HANDLE), &mode) != 0;
}

void ignoreBrokenPipes() { }

} // namespace claw::cli
