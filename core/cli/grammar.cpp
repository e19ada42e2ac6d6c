// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/grammar.h"

#include "cli/globaloptions.h"

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace claw::cli {

namespace {

GrammarOption optionOf(const CLI::Option &option)
{
    GrammarOption result;
    for (const auto &name : option.get_snames())
        result.names.append(u'-' + QString::fromStdString(name));
    for (const auto &name : option.get_lnames())
        result.names.append("--"_L1 + QString::fromStdString(name));
    result.summary = QString::fromStdString(option.get_description());
    result.takesValue = option.get_expected_max() > 0;
    return result;
}

GrammarCommand commandOf(const CLI::App &app)
{
    GrammarCommand command;
    command.name = QString::fromStdString(app.get_name());
    command.summary = QString::fromStdString(app.get_description());
    for (const CLI::Option *option : app.get_options())
        if (option->nonpositional() && !option->get_group().empty())
            command.options.push_back(optionOf(*option));
    for (const CLI::App *inner : app.get_subcommands([](const CLI::App *) { return true; }))
        command.commands.push_back(commandOf(*inner));
    return command;
}

} // namespace

GrammarCommand grammarOf(const CLI::App &root)
{
    GrammarCommand program = commandOf(root);
    for (const GlobalOption &option : globalOptions())
        program.options.push_back({option.names, option.summary, !option.value.isEmpty()});
    return program;
}

} // namespace claw::cli
