// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tools/tool.h"

namespace claw::tools {

//! `agents_list`: the agents that may be started as sub-agents of the asking one, itself included.
class AgentsListTool final : public Tool
{
public:
    AgentsListTool();

    [[nodiscard]] const providers::ToolSpec &spec() const override { return m_spec; }
    [[nodiscard]] bool changesTheWorld(const QJsonObject &arguments) const override;
    [[nodiscard]] QCoro::Task<ToolOutput> run(QJsonObject arguments, ToolContext context) override;

private:
    providers::ToolSpec m_spec;
};

} // namespace claw::tools
