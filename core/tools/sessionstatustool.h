// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/clock.h"
#include "sessions/sessions.h"
#include "tools/statuscard.h"
#include "tools/tool.h"

#include <functional>

namespace claw::tools {

//! Asks whoever runs sessions about one of them, by its canonical key.
using ActivitySource = std::function<SessionActivity(const QString &sessionKey)>;

/*! `session_status`: the status card of a session, the asking one unless told otherwise. With `model`
    it sets the model of the session first; the word `default` takes it back.
*/
class SessionStatusTool final : public Tool
{
public:
    //! Sessions and clock outlive the tool; `activity` may be empty.
    SessionStatusTool(sessions::Sessions &sessions, const Clock &clock, ActivitySource activity);

    [[nodiscard]] const providers::ToolSpec &spec() const override { return m_spec; }
    [[nodiscard]] bool changesTheWorld(const QJsonObject &arguments) const override;
    [[nodiscard]] QString hint(const QJsonObject &arguments) const override;
    [[nodiscard]] QCoro::Task<ToolOutput> run(QJsonObject arguments, ToolContext context) override;

private:
    sessions::Sessions &m_sessions;
    const Clock &m_clock;
    ActivitySource m_activity;
    providers::ToolSpec m_spec;
};

} // namespace claw::tools
