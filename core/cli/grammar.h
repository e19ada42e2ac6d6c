// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace CLI {
class App;
}

namespace claw::cli {

//! An option of a command as somebody types it.
struct GrammarOption
{
    QStringList names; //!< With their dashes, the short one first.
    QString summary;
    bool takesValue = false;
};

//! A command, what may follow it, and its options: what completions are made from.
struct GrammarCommand
{
    QString name; //!< One word; of the program itself its name.
    QString summary;
    std::vector<GrammarOption> options;
    std::vector<GrammarCommand> commands; //!< In the order of the help.
};

//! Of a declared command line. The options that belong to no command are with the program.
[[nodiscard]] GrammarCommand grammarOf(const CLI::App &root);

} // namespace claw::cli
