// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/commandcontext.h"
#include "config/config.h"
#include "config/configissue.h"
#include "config/configloader.h"
#include "files/statepaths.h"
#include "wizard/present.h"

#include <QJsonObject>

namespace claw::cli {

//! What a command that talks to a gateway knows of this machine's configuration. Made from whatever
//! can be read: a broken file must not keep a person from asking what is wrong.
struct CliSettings
{
    files::StatePaths paths;
    //! That of the context with what `.env` files and the configuration add.
    QProcessEnvironment environment;
    config::Config config;
    QString shownConfigPath; //!< With `~` for the home directory.
    bool exists = false;
    bool valid = false;
    //! `config` comes from the copy that the gateway last ran with.
    bool isLastGood = false;
    config::ConfigIssues issues;

    //! The configured log file, else the built-in one.
    [[nodiscard]] QString logFile() const;
    //! The part of it that a set-up builds on.
    [[nodiscard]] wizard::Present present() const { return {config, paths, environment}; }
};

//! Reads the configuration of an environment, that of `context` for a command, with what `.env` files
//! add to it.
[[nodiscard]] Result<config::ConfigLoader> configLoader(const QProcessEnvironment &environment);
[[nodiscard]] Result<config::ConfigLoader> configLoader(const CommandContext &context);

//! Reads it for an environment, that of `context` for a command. Fails only when there is no place to
//! look. Blocks on the disk.
[[nodiscard]] Result<CliSettings> readSettings(const QProcessEnvironment &environment);
[[nodiscard]] Result<CliSettings> readSettings(const CommandContext &context);

enum class AfterWarning { GoOn, Stop };

//! Tells on stderr what is wrong with the file, how to mend it and, for commands that go on, what is
//! used instead. Nothing when the file is fine.
void warnOfBrokenSettings(const CliSettings &settings, const CommandContext &context,
                          AfterWarning then = AfterWarning::GoOn);

} // namespace claw::cli
