// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tools/tool.h"
#include "tools/toolpolicy.h"

#include <memory>
#include <vector>

namespace claw::tools {

//! A call as a model asked for it, looked at before anything happens.
struct PreparedCall
{
    QString name; //!< Normalised.
    QJsonObject arguments; //!< As the tool gets them; as they came when the call is refused.
    QString hint; //!< See Tool::hint().
    bool changesTheWorld = false; //!< See Tool::changesTheWorld(); false when the call is refused.
    Tool *tool = nullptr; //!< Null: the call is refused. Belongs to the registry.
    ToolOutput refusal; //!< The answer then.
};

//! All tools there are.
class ToolRegistry
{
public:
    //! One for each name.
    void add(std::unique_ptr<Tool> tool);

    //! What a run may use, in the order of their names.
    [[nodiscard]] std::vector<const Tool *> allowed(const ToolPolicy &policy) const;
    //! Null when there is none; any spelling of the name will do.
    [[nodiscard]] Tool *find(const QString &name) const;

    //! Looks at a call: a tool that does not exist or may not be used, and arguments that do not fit,
    //! make it a refused one. Either way it goes to run().
    [[nodiscard]] PreparedCall prepare(const QString &name, const QJsonObject &arguments,
                                       const ToolPolicy &policy) const;
    //! Makes the call. Never throws, never fails: what went wrong is in the output. The registry
    //! outlives the task.
    [[nodiscard]] QCoro::Task<ToolOutput> run(PreparedCall call, ToolContext context) const;

private:
    [[nodiscard]] QString unknownTool(const QString &name, const ToolPolicy &policy) const;

    std::vector<std::unique_ptr<Tool>> m_tools; //!< By name.
};

} // namespace claw::tools
