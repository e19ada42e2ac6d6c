// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "approvals/shellreader.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace {

// Outside of quotes nothing of this is ever understood, so in a line without quotes and backslashes
// it means that the line must have been refused.
bool isSuspicious(const QString &line)
{
    const auto isQuote = [](QChar unit) { return unit == u'\'' || unit == u'"' || unit == u'\\'; };
    if (std::any_of(line.cbegin(), line.cend(), isQuote))
        return false;
    return std::any_of(line.cbegin(), line.cend(),
                       [](QChar unit) { return QStringLiteral("<>()`\n\r").contains(unit); });
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString line =
        QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto commands = claw::approvals::readShellLine(line);
    if (!commands) {
        if (commands.error().message.isEmpty())
            std::abort();
        return 0;
    }
    if (commands->empty() || isSuspicious(line) || line.contains(QChar(0)))
        std::abort();
    for (const auto &command : *commands) {
        // A program that may be looked up is never one of the shell's own words.
        if (command.empty() || command.front().text.isEmpty()
            || claw::approvals::isShellWord(command.front().text))
            std::abort();
    }
    return 0;
}
