// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "directives/modelchoice.h"

#include <QStringList>

#include <optional>

namespace claw::directives {

//! A message that starts the conversation over.
struct ResetRequest
{
    QString trigger; //!< As configured.
    QString text; //!< What follows it; empty: the model greets.
    std::optional<config::ModelRef>
        model; //!< Named right behind the trigger, then not in the text.
};

//! Whether `message` is one of the triggers (`/new`, `/reset`) or begins with one and a blank,
//! whatever its case. A model behind it is an alias, `provider/model`, `provider model`, or
//! something similar of at least 6 characters.
[[nodiscard]] std::optional<ResetRequest> resetRequest(const QString &message,
                                                       const QStringList &triggers,
                                                       const ModelChoices &models);

} // namespace claw::directives
