// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "sessions/sessions.h"
#include "tools/tool.h"

namespace claw::tools {

/*! `sessions_history`: what was said in a session, for an agent that may look into it. At most 80 KiB,
    the newest messages; results of tools only on request.
*/
class SessionsHistoryTool final : public Tool
{
public:
    //! The sessions outlive the tool.
    explicit SessionsHistoryTool(sessions::Sessions &sessions);

    [[nodiscard]] const providers::ToolSpec &spec() const override { return m_spec; }
    [[nodiscard]] bool changesTheWorld(const QJsonObject &arguments) const override;
    [[nodiscard]] QString hint(const QJsonObject &arguments) const override;
    [[nodiscard]] QCoro::Task<ToolOutput> run(QJsonObject arguments, ToolContext context) override;

private:
    sessions::Sessions &m_sessions;
    providers::ToolSpec m_spec;
};

} // namespace claw::tools
