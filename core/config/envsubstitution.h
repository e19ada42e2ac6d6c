// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "config/findings.h"

#include <QProcessEnvironment>

namespace claw::config {

//! Replaces `${NAME}` (NAME: `[A-Z_][A-Z0-9_]*`) in every string value by the environment variable
//! of that name; `$${NAME}` stands for the text `${NAME}`. Each variable that is unset or empty is
//! a finding with an empty path, as in the reference.
void substituteVariables(json::Json5Node &tree, const QProcessEnvironment &environment,
                         Findings &findings);

//! The text with its variables replaced; names of missing ones are appended to `missing`.
[[nodiscard]] QString substituted(const QString &text, const QProcessEnvironment &environment,
                                  QStringList &missing);

} // namespace claw::config
