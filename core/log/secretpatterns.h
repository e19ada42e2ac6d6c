// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QRegularExpression>
#include <QString>

#include <vector>

namespace claw::log {

//! What a secret looks like, and what stays of the text around it.
struct SecretPattern
{
    QRegularExpression expression;
    QString replacement;
};

//! In the order in which they are to be applied.
[[nodiscard]] const std::vector<SecretPattern> &secretPatterns();

} // namespace claw::log
