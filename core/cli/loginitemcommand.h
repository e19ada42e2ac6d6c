// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/command.h"
#include "service/loginitem.h"

#include <QJsonObject>

namespace claw::cli {

//! `login-item install`, `remove` and `status`: whether the tray is started at log-in.
class LoginItemCommand final : public Command
{
public:
    enum class Verb { Install, Remove, Status };

    explicit LoginItemCommand(Verb verb);

    [[nodiscard]] QString path() const override;
    [[nodiscard]] QString summary() const override;
    void declare(CLI::App &app) override;
    [[nodiscard]] int run(const CommandContext &context) override;

private:
    [[nodiscard]] Result<QString> install(service::LoginItem &item,
                                          const CommandContext &context) const;
    [[nodiscard]] Result<QString> remove(service::LoginItem &item) const;
    [[nodiscard]] int fail(const Error &error, const CommandContext &context) const;
    void print(const service::LoginItem &item, const QString &message,
               const CommandContext &context) const;

    Verb m_verb;
    bool m_json = false;
};

} // namespace claw::cli
