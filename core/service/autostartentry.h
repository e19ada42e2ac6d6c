// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "service/loginitem.h"

namespace claw::service {

//! A desktop entry that runs the command at log-in, by the Desktop Entry and the Autostart
//! specification of freedesktop.org. Fails with InvalidRequest for a word with control characters.
[[nodiscard]] Result<QString> renderAutostartEntry(const LoginItemPlan &plan);
//! Nullopt for a text that is no desktop entry.
[[nodiscard]] std::optional<LoginItemEntry> readAutostartEntry(const QString &text);

//! `clawdbot-tray.desktop`, `clawdbot-tray-<profile>.desktop` in the user's autostart directory.
class AutostartItem final : public LoginItem
{
public:
    AutostartItem(const QProcessEnvironment &environment, const QString &home);

    [[nodiscard]] QString place() const override { return m_path; }
    [[nodiscard]] std::optional<LoginItemEntry> read() const override;
    [[nodiscard]] Result<> write(const LoginItemPlan &plan) override;
    [[nodiscard]] Result<> remove() override;

private:
    QString m_path;
};

} // namespace claw::service
