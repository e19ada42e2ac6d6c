// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "service/loginitem.h"

namespace claw::service {

//! A property list that makes launchd start the command at log-in, once and in the graphical session.
[[nodiscard]] Result<QString> renderTrayAgent(const LoginItemPlan &plan, const QString &label);

//! `com.clawdbot.tray.plist`, `com.clawdbot.tray.<profile>.plist` in the user's LaunchAgents.
class TrayAgentItem final : public LoginItem
{
public:
    TrayAgentItem(const QProcessEnvironment &environment, const QString &home);

    [[nodiscard]] QString place() const override { return m_path; }
    [[nodiscard]] std::optional<LoginItemEntry> read() const override;
    [[nodiscard]] Result<> write(const LoginItemPlan &plan) override;
    //! The file alone: to take the agent out of launchd would end a tray that runs.
    [[nodiscard]] Result<> remove() override;

private:
    QString m_label;
    QString m_path;
};

} // namespace claw::service
