// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/clisettings.h"
#include "cli/command.h"
#include "doctor/finding.h"
#include "doctor/patient.h"

#include <optional>

namespace claw::cli {

//! `doctor`: what is wrong with the gateway and the machine around it, why it matters, what helps. Exit
//! code 0 when nothing needs attention, 1 when something does.
class DoctorCommand final : public Command
{
public:
    [[nodiscard]] QString path() const override;
    [[nodiscard]] QString summary() const override;
    void declare(CLI::App &app) override;
    [[nodiscard]] int run(const CommandContext &context) override;

private:
    [[nodiscard]] doctor::Findings repaired(doctor::Findings findings,
                                            const CliSettings &settings) const;

    bool m_json = false;
    bool m_repairs = false;
    bool m_ignored = false; //!< For options of the reference that have nothing to do here.
};

//! The findings as a page, one mark and title for each check.
void print(const doctor::Findings &findings, bool mayRepair, const CommandContext &context);

} // namespace claw::cli
