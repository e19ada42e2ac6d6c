// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "commands/elevatedtext.h"

using namespace Qt::StringLiterals;

namespace claw::commands {

QString elevatedUnavailable(const CommandContext &context)
{
    const QString first = u"elevated is not available right now (runtime=%1)."_s.arg(
        context.isSandboxed ? u"sandboxed"_s : u"direct"_s);
    const QString gates = context.elevated.failures.isEmpty()
        ? u"enabled (tools.elevated.enabled), allowFrom (tools.elevated.allowFrom.<provider>)"_s
        : context.elevated.failures.join(", "_L1);
    return first + u"\nFailing gates: "_s + gates
        + u"\nFix-it keys:\n- tools.elevated.enabled\n- tools.elevated.allowFrom.<provider>\n"
          "- agents.list[].tools.elevated.enabled\n"
          "- agents.list[].tools.elevated.allowFrom.<provider>"_s;
}

} // namespace claw::commands
