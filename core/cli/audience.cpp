// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/audience.h"

using namespace Qt::StringLiterals;

namespace claw::cli {

Audience audienceOf(const QStringList &words)
{
    if (words.contains("--json"_L1) || words.contains("--plain"_L1))
        return Audience::Program;
    const QString command = words.value(0);
    const QString next = words.value(1);
    const bool isHelp = words.contains("--help"_L1) || words.contains("-h"_L1);
    const bool isGateway =
        command == "gateway"_L1 && (next.isEmpty() || next.startsWith(u'-') || next == "run"_L1);
    const bool isForeground = isGateway || (command == "node"_L1 && next == "run"_L1);
    return isForeground && !isHelp ? Audience::Program : Audience::Person;
}

} // namespace claw::cli
