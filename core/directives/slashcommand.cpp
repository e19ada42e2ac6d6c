// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "directives/slashcommand.h"

#include "directives/directivescanner.h"

#include <QRegularExpression>

namespace claw::directives {

using namespace Qt::StringLiterals;

std::optional<CommandCall> commandCall(const QString &message,
                                       const std::vector<CommandWords> &commands)
{
    const QString line = message.trimmed().section(u'\n', 0, 0).trimmed();
    static const QRegularExpression form(uR"(^/([^\s:]+)\s*(?::|\s|$)\s*(.*)$)"_s);
    const auto match = form.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    const QString name = match.captured(1).toLower();
    const QString arguments = match.captured(2).trimmed();
    for (const CommandWords &command : commands) {
        if (name != command.name && !command.aliases.contains(name))
            continue;
        if (!arguments.isEmpty() && !command.takesArguments)
            return std::nullopt;
        return CommandCall{.name = command.name, .arguments = arguments};
    }
    return std::nullopt;
}

InlineCommands takeInlineCommands(const QString &message, const std::vector<CommandWords> &commands)
{
    InlineCommands result{.names = {}, .text = message};
    for (const CommandWords &command : commands) {
        if (!command.mayStandInText)
            continue;
        const QStringList spellings = QStringList{command.name} + command.aliases;
        const auto found = findDirective(result.text, spellings);
        if (!found)
            continue;
        result.names.append(command.name);
        result.text = without(result.text, found->start, found->argument);
    }
    return result;
}

} // namespace claw::directives
