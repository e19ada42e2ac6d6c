// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "log/streamfacts.h"

#include <io.h>

namespace claw::log {

bool isTerminal(std::FILE *stream)
{
    return _isatty(_fileno(stream)) != 0;
}

bool isJournal(const QString &, std::FILE *)
{
    return false;
}

bool isSameFile(int, const QString &)
{
    return true;
}

void blockSignalsInThisThread() { }

} // namespace claw::log
