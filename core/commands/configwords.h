// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QJsonValue>
#include <QStringList>

#include <optional>

namespace claw::commands {

//! What `/config` is to do.
struct ConfigWords
{
    enum class Action { Show, Set, Unset };
    Action action = Action::Show;
    QStringList path; //!< Keys from the outside in; empty: everything.
    std::optional<QJsonValue> value; //!< For Set alone.
};

//! Reads `show|get [path]`, `set path=value`, `unset path`; nothing is `show`. Fails with
//! InvalidRequest in words for a person.
[[nodiscard]] Result<ConfigWords> configWords(const QString &arguments);

//! What a person writes for a value: JSON, or a bare word.
[[nodiscard]] Result<QJsonValue> configWordValue(const QString &text);

} // namespace claw::commands
