// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/command.h"

namespace claw::cli {

//! `models status`, which is also what `models` does by itself.
class ModelsStatusCommand final : public Command
{
public:
    enum class Place { Group, Member };
    explicit ModelsStatusCommand(Place place)
        : m_place(place)
    { }

    [[nodiscard]] QString path() const override;
    [[nodiscard]] QString summary() const override;
    void declare(CLI::App &app) override;
    [[nodiscard]] int run(const CommandContext &context) override;

private:
    Place m_place;
    bool m_json = false;
    bool m_plain = false;
    bool m_checks = false;
};

} // namespace claw::cli
