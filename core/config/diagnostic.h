// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "config/configloader.h"

namespace claw::config {

//! Why a configuration cannot be used, for the person who has to mend it.
struct Diagnostic
{
    QString file;
    json::TextPosition position;
    QString reason;
    QString fix; //!< One step that helps.

    //! `/home/you/.clawdbot/clawdbot.json:3:5: gateway: Unrecognized key: "prot"`
    [[nodiscard]] QString text() const;
    //! {file, line, column, reason, fix}
    [[nodiscard]] QJsonObject toJson() const;
    //! Error of kind InvalidConfig: text() as message, the fix as hint, toJson() as details.
    [[nodiscard]] Error toError() const;

    //! What is wrong with an outcome that is not valid: its first issue.
    [[nodiscard]] static Diagnostic of(const ConfigOutcome &outcome);
};

} // namespace claw::config
