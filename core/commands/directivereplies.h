// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "commands/commandcontext.h"

namespace claw::commands {

//! The model that a directive chose.
struct ChosenModel
{
    config::ModelRef model;
    QString profile; //!< The credential to use; empty: any.

    bool operator==(const ChosenModel &) const = default;
};

//! What `/model <words>` means; nullopt when no model was named. Fails with InvalidRequest in words
//! for a person.
[[nodiscard]] Result<std::optional<ChosenModel>> chosenModel(
    const directives::ModelDirective &directive, const CommandContext &context);

//! What is to be said instead of changing anything: the answer to a question, or a word that means
//! nothing. Empty: all is well. `model` is the model afterwards.
[[nodiscard]] QString questionOrComplaint(const directives::Directives &directives,
                                          const config::ModelRef &model,
                                          const CommandContext &context);

//! What was changed, one sentence for each, in one line.
[[nodiscard]] QString acknowledgement(const directives::Directives &directives,
                                      const std::optional<ChosenModel> &chosen,
                                      const CommandContext &context);

//! What the model is to know of the changes.
[[nodiscard]] QStringList changeEvents(const directives::Directives &directives,
                                       const std::optional<ChosenModel> &chosen,
                                       const CommandContext &context);

//! What `/model`, `/model status` and `/model list` say; empty: the directive names a model.
[[nodiscard]] QString modelAnswer(const directives::ModelDirective &directive,
                                  const CommandContext &context);

} // namespace claw::commands
