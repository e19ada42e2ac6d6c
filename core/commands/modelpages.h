// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "directives/modelchoice.h"

namespace claw::commands {

//! How many models of a provider an answer names at once.
struct ModelPage
{
    int number = 1; //!< From 1.
    int size = 20; //!< At most 100.
    bool isAll = false;
};

//! The providers there are, with the number of their models.
[[nodiscard]] QString providersText(const directives::ModelChoices &models);
//! One page of the models of a provider; for an unknown one, which there are.
[[nodiscard]] QString modelsText(const directives::ModelChoices &models, const QString &provider,
                                 const ModelPage &page);
//! Reads `<provider> [page] [all] [size=<n>]` and answers with one of the above.
[[nodiscard]] QString modelsAnswer(const directives::ModelChoices &models,
                                   const QString &arguments);

} // namespace claw::commands
