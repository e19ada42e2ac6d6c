// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/command.h"

#include <optional>

namespace claw::cli {

//! `models list`: those the configuration names, with --all every model there is.
class ModelsListCommand final : public Command
{
public:
    [[nodiscard]] QString path() const override;
    [[nodiscard]] QString summary() const override;
    void declare(CLI::App &app) override;
    [[nodiscard]] int run(const CommandContext &context) override;

private:
    bool m_showsAll = false;
    bool m_onlyLocal = false;
    std::optional<QString> m_provider;
    bool m_json = false;
    bool m_plain = false;
};

} // namespace claw::cli
