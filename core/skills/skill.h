// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace claw::skills {

//! Where a skill comes from. Of two with one name that of the later source counts.
enum class Source {
    Extra, //!< `skills.load.extraDirs`
    Bundled, //!< Comes with the program.
    Managed, //!< `<state>/skills`
    Workspace, //!< `<workspace>/skills`
};

//! What must be there for a skill to work.
struct Needs
{
    QStringList bins; //!< All of these programs.
    QStringList anyBins; //!< At least one of these.
    QStringList env; //!< All of these variables.
    QStringList config; //!< Paths in the configuration that hold something.
    QStringList os; //!< linux, darwin, win32: one of them; empty: any.

    bool operator==(const Needs &) const = default;
};

//! One way to get the programs of a skill.
struct Installer
{
    QString id;
    QString kind; //!< brew, node, go, uv or download
    QString label; //!< Empty: made from `package`.
    QStringList bins; //!< What it brings.
    QStringList os; //!< Where it works; empty: everywhere.
    QString package; //!< Formula, cask, package, module or URL.
};

//! A folder with a SKILL.md: something an agent can read up on when it needs it.
struct Skill
{
    QString name;
    QString description;
    Source source = Source::Workspace;
    QString filePath; //!< Of its SKILL.md, absolute.
    QString key; //!< Its name in `skills.entries`.
    QString primaryEnv; //!< The variable that `apiKey` of its entry stands for; empty: none.
    QString emoji;
    QString homepage;
    bool isAlways = false; //!< Needs nothing, whatever `needs` says.
    bool isForModels = true; //!< Listed in the system prompt.
    Needs needs;
    std::vector<Installer> installers;

    //! The folder itself.
    [[nodiscard]] QString baseDir() const;
};

} // namespace claw::skills
