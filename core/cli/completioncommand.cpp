// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/completioncommand.h"

#include "cli/clitr.h"
#include "cli/commandline.h"
#include "cli/completionscript.h"
#include "cli/options.h"

using namespace Qt::StringLiterals;

namespace claw::cli {

CompletionCommand::CompletionCommand(const CommandLine &line)
    : m_line(line)
{ }

QString CompletionCommand::path() const
{
    return u"completion"_s;
}

QString CompletionCommand::summary() const
{
    return Tr::tr("Print a completion script for bash, zsh or fish");
}

void CompletionCommand::declare(CLI::App &app)
{
    addArgument(app, "shell", m_shell, Tr::tr("bash, zsh or fish"));
}

int CompletionCommand::run(const CommandContext &context)
{
    const auto shell = shellNamed(m_shell);
    if (!shell) {
        context.err.line(
            Tr::tr("There is no completion for \"%1\"; choose bash, zsh or fish.").arg(m_shell));
        return 1;
    }
    context.out.write(completionScript(m_line.grammar(), *shell).toUtf8());
    return 0;
}

} // namespace claw::cli
