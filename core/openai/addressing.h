// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <optional>

namespace claw::openai {

//! The agent that a model name means: `clawdbot:<id>`, `clawdbot/<id>` or `agent:<id>`, case aside.
//! Normalised; nullopt for every other name.
[[nodiscard]] std::optional<QString> agentNamedBy(const QString &model);

//! The session of a request that names none: of the user for ever, or of this request alone.
struct SessionName
{
    QString agentId; //!< Normalised.
    QString prefix; //!< `openai` or `openresponses`.
    QString user; //!< Empty: nobody.
    QString uuid; //!< For a request without a user.
};
[[nodiscard]] QString sessionKeyOf(const SessionName &name);

} // namespace claw::openai
