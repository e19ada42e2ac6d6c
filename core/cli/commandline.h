// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/command.h"
#include "cli/globaloptions.h"
#include "cli/grammar.h"

#include <QJsonObject>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace claw::cli {

//! What came of reading a command line: a command to run, or an exit code because everything there
//! was to do (a help text, the version, a refusal) is done.
struct ParsedCommandLine
{
    Command *command = nullptr; //!< Owned by the CommandLine; null: leave with `exitCode`.
    int exitCode = 0;
    GlobalOptions options;
};

//! All commands of the program and the grammar they make together.
//!
//! Reading a command line touches neither configuration nor network and needs no QCoreApplication.
//! Refusals have the wording of the reference and exit code 1; those of the global options 2.
class CommandLine
{
public:
    //! `home` is where --profile puts the state directory; `build` is printed for --version --json.
    CommandLine(const QProcessEnvironment &environment, QString home, QJsonObject build = {});
    ~CommandLine();

    //! Names a group whose members are added afterwards ("devices"); without a sub-command it
    //! prints its help and fails.
    void addGroup(const QString &path, const QString &summary);
    //! The order of additions is the order of the help.
    void add(std::unique_ptr<Command> command);

    //! What a call without any command means, where `isPossible` says so for its environment; elsewhere,
    //! and with --headless, such a call prints the help. `path` is that of an added command.
    void setBare(const QString &path, std::function<bool(const QProcessEnvironment &)> isPossible);

    //! `arguments` does not contain the program name. Texts for the user go to `out` and `err`.
    [[nodiscard]] ParsedCommandLine parse(const QStringList &arguments, Terminal &out,
                                          Terminal &err);

    //! Of all commands that were added.
    [[nodiscard]] GrammarCommand grammar() const { return grammarOf(*m_root); }

private:
    CLI::App &makeApp(const QString &path, const QString &summary);
    [[nodiscard]] const CLI::App &addressedApp() const;
    [[nodiscard]] Command *bareCommand(const GlobalOptions &options) const;
    [[nodiscard]] int parseWords(const QStringList &words, Terminal &out, Terminal &err);

    QProcessEnvironment m_environment;
    QString m_home;
    QJsonObject m_build;
    std::vector<std::unique_ptr<Command>> m_commands;
    std::map<const CLI::App *, Command *> m_commandOf;
    std::unique_ptr<CLI::App> m_root;
    Command *m_bare = nullptr;
    std::function<bool(const QProcessEnvironment &)> m_isBarePossible;
};

//! The words after the program name. On Windows they come from the system as UTF-16, elsewhere from
//! `argv` as UTF-8.
[[nodiscard]] QStringList commandLineWords(int argc, char **argv);

} // namespace claw::cli
