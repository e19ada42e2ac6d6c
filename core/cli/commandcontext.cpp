// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/commandcontext.h"

using namespace Qt::StringLiterals;

namespace claw::cli {

QString CommandContext::commandHint(const QString &command) const
{
    const auto program = u"clawdbot "_s;
    if (profile.isEmpty() || profile.compare("default"_L1, Qt::CaseInsensitive) == 0
        || !command.startsWith(program) || command.contains("--profile"_L1)
        || command.contains("--dev"_L1))
        return command;
    return program + "--profile "_L1 + profile + u' ' + command.mid(program.size());
}

} // namespace claw::cli
