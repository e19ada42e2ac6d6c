// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace claw::replies {

//! What a response prefix may mention. An empty value leaves its `{name}` as written.
struct PrefixValues
{
    QString provider; //!< `{provider}`
    QString model; //!< As the provider knows it; see shortModelName().
    QString thinkingLevel; //!< `{thinkingLevel}`, `{think}`
    QString identityName; //!< `{identity.name}`, `{identityName}`
};

//! The prefix that `messages.responsePrefix` asks for, with `{model}`, `{modelFull}` and the others
//! filled in, whatever their case; `auto` is the name of the identity in brackets.
[[nodiscard]] QString responsePrefix(const QString &configured, const PrefixValues &values);

//! The last part of a model's name without date and `-latest`.
[[nodiscard]] QString shortModelName(const QString &model);

//! `text` with the prefix in front of it, once.
[[nodiscard]] QString withResponsePrefix(const QString &text, const QString &prefix);

} // namespace claw::replies
