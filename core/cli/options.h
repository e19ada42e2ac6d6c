// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace CLI {
class App;
}

namespace claw::cli {

//! Declares `--name <value>`. `names` is "--port" or "-t,--target", `value` the word the help shows.
//! Values are text: commands check them and word their own refusals. The last one given wins. What
//! was written before a sub-command that declares the same option is handed down to it.
void addOption(CLI::App &app, const char *names, const char *value, std::optional<QString> &target,
               const QString &description);
//! As addOption(), and the command cannot do without it.
void addRequiredOption(CLI::App &app, const char *names, const char *value, QString &target,
                       const QString &description);
//! An option that may be repeated or take several words.
void addListOption(CLI::App &app, const char *names, const char *value, QStringList &target,
                   const QString &description);
//! Declares a switch. `--no-x` is declared as "--no-x" and means what its target says.
void addFlag(CLI::App &app, const char *names, bool &target, const QString &description);
//! Declares the next positional argument, which must be given.
void addArgument(CLI::App &app, const char *name, QString &target, const QString &description);

} // namespace claw::cli
