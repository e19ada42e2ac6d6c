// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "config/config.h"
#include "providers/modelref.h"
#include "tools/toolnames.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace claw::tools {

//! Who wants to use tools.
struct ToolAsker
{
    QString agentId; //!< Normalised.
    QString sessionKey; //!< Canonical.
    providers::ModelRef model;
};

/*! Which tools a run may use: a row of stages, each of which can only take tools away. In their
    order: the profile, the profile for the provider, `tools`, `tools.byProvider`, the same two of the
    agent, and for sub-agents what those never get. What a stage denies is gone whatever it allows; an
    empty `allow` allows all. `apply_patch` may be used where `exec` may.

    An `allow` that names no tool of this product (only plugins, only misspelt) is left out with a
    warning, so that the built-in tools stay.
*/
class ToolPolicy
{
public:
    //! Allows everything.
    ToolPolicy() = default;
    [[nodiscard]] static ToolPolicy of(const config::Config &config, const ToolAsker &asker);

    [[nodiscard]] bool allows(const QString &name) const { return refusalOf(name).isEmpty(); }
    //! The setting that forbids a tool, such as `tools.deny`; empty when it is allowed.
    [[nodiscard]] QString refusalOf(const QString &name) const;
    //! For an operator: what is odd about the settings.
    [[nodiscard]] const QStringList &warnings() const { return m_warnings; }

private:
    struct Stage
    {
        QString allowSource; //!< The setting, for people.
        QString denySource;
        ToolNames allow;
        ToolNames deny;
    };

    void addProfile(const QString &setting, config::ToolProfile profile);
    void addLists(const QString &section, const config::ToolLists &lists);
    void addSubagents(const config::ToolLists &lists);

    std::vector<Stage> m_stages;
    QStringList m_warnings;
};

} // namespace claw::tools
