// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/commandline.h"

#include <qt_windows.h>

#include <shellapi.h>

namespace claw::cli {

QStringList commandLineWords(int, char **)
{
    // argv is in the ANSI code page here and has lost what it cannot spell.
    int count = 0;
    LPWSTR *arguments = CommandLineToArgvW(GetCommandLineW(), &count);
    QStringList words;
    for (int i = 1; arguments && i < count; ++i)
        words.append(QString::fromWCharArray(arguments[i]));
    LocalFree(arguments);
    return words;
}

} // namespace claw::cli
