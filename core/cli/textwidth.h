// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>

namespace claw::cli {

//! Columns that `text` takes on a terminal: wide and emoji characters two, combining marks and
//! escape sequences none (Unicode UAX #11, without its ambiguous class).
[[nodiscard]] qsizetype displayWidth(QStringView text);

//! `text` followed by spaces up to `width` columns; longer text stays whole.
[[nodiscard]] QString padded(const QString &text, qsizetype width);

//! `text`, or as much of its beginning as fits into `width` columns together with "...".
[[nodiscard]] QString elided(const QString &text, qsizetype width);

//! `text` in lines of at most `width` columns, broken at spaces, tabs, after one of "/-_." or
//! beside a Chinese or Japanese character, and in the middle of a word only when nothing else fits. Line feeds in the text are kept.
[[nodiscard]] QStringList wrapped(const QString &text, qsizetype width);

} // namespace claw::cli
