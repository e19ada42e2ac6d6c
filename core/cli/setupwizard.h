// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/clisettings.h"
#include "cli/prompter.h"
#include "cli/setupanswers.h"
#include "providers/model.h"

namespace claw::cli {

//! The questions of a set-up that the command line left open, part by part. Each part fails with
//! Aborted when the person leaves; nothing has been written then.
class SetupWizard
{
public:
    //! All outlive the wizard.
    SetupWizard(const SetupAnswers &answers, const CliSettings &settings, Prompter &prompter);

    //! That an agent acts in the name of its user.
    [[nodiscard]] Result<> askRisk();
    [[nodiscard]] Result<> askWhere(wizard::SetupPlan &plan);
    //! Provider, key and model. The key is tried out.
    [[nodiscard]] Result<> askModel(wizard::SetupPlan &plan);
    [[nodiscard]] Result<> askWorkspace(wizard::SetupPlan &plan);
    //! Who may reach the gateway, and how they prove themselves.
    [[nodiscard]] Result<> askGateway(wizard::SetupPlan &plan);
    //! Whether to install the service.
    [[nodiscard]] Result<bool> askService();

private:
    [[nodiscard]] Result<QString> askProvider();
    [[nodiscard]] Result<> askKey(wizard::SetupPlan &plan, const providers::Model &model);
    [[nodiscard]] Result<> askAuth(wizard::SetupPlan &plan);

    const SetupAnswers &m_answers;
    const CliSettings &m_settings;
    Prompter &m_prompter;
};

} // namespace claw::cli
