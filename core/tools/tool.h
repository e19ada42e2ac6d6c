// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "config/config.h"
#include "providers/provider.h"
#include "tools/tooloutput.h"

#include <QCoroTask>

#include <functional>
#include <stop_token>

namespace claw::tools {

//! The run that a tool is called in.
struct ToolContext
{
    QString agentId; //!< Normalised.
    QString sessionKey; //!< Canonical.
    QString sessionId;
    QString workspaceDir; //!< Absolute.
    config::ConfigPtr config; //!< Never null.
    providers::ModelRef model; //!< The one that asks.
    std::function<void(const ToolOutput &)> onProgress; //!< What there is so far; may be empty.
    std::stop_token stop;
};

//! Something a model may do. Called through ToolRegistry, which has checked the arguments against
//! the schema and brought them to their types.
class Tool
{
public:
    virtual ~Tool() = default;

    //! As the model is told of it. The name is normalised and never changes.
    [[nodiscard]] virtual const providers::ToolSpec &spec() const = 0;
    //! Whether such a call changes anything outside of this program's memory. A run in which one has
    //! begun is not repeated after a crash.
    [[nodiscard]] virtual bool changesTheWorld(const QJsonObject &arguments) const = 0;
    //! A few words on what is done, for people: a path, a command. Empty: nothing to add to the name.
    [[nodiscard]] virtual QString hint(const QJsonObject & /*arguments*/) const { return {}; }
    //! Does it. Ends soon after a stop; fails by ToolOutput::failure(). The tool outlives the task.
    [[nodiscard]] virtual QCoro::Task<ToolOutput> run(QJsonObject arguments,
                                                      ToolContext context) = 0;
};

} // namespace claw::tools
