// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/clock.h"
#include "sessions/sessions.h"
#include "tools/tool.h"

namespace claw::tools {

/*! `sessions_list`: the sessions that an agent may look into, newest first, on request with their last
    messages. 50 sessions unless told otherwise, at most 500; all messages together at most 80 KiB.
*/
class SessionsListTool final : public Tool
{
public:
    //! Sessions and clock outlive the tool.
    SessionsListTool(sessions::Sessions &sessions, const Clock &clock);

    [[nodiscard]] const providers::ToolSpec &spec() const override { return m_spec; }
    [[nodiscard]] bool changesTheWorld(const QJsonObject &arguments) const override;
    [[nodiscard]] QString hint(const QJsonObject &arguments) const override;
    [[nodiscard]] QCoro::Task<ToolOutput> run(QJsonObject arguments, ToolContext context) override;

private:
    sessions::Sessions &m_sessions;
    const Clock &m_clock;
    providers::ToolSpec m_spec;
};

} // namespace claw::tools
