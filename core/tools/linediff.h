// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace claw::tools {

//! How two versions of a text differ, for people: the changed lines with four lines around them.
struct LineDiff
{
    QString text; //!< `-12 old`, `+12 new`, ` 13 same`; at most 32 000 characters.
    int firstChangedLine = 0; //!< In the new version, counted from 1; 0: they do not differ.
};

//! Both versions have line feeds as line ends. What lies between the first and the last line that
//! differ is one change.
[[nodiscard]] LineDiff lineDiff(const QString &before, const QString &after);

} // namespace claw::tools
