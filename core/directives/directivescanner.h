// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace claw::directives {

//! Where a directive stands in a text: `/name`, a colon or not, and what follows on the line.
struct Found
{
    qsizetype start = 0; //!< Of the slash.
    qsizetype argument = 0; //!< Where the argument would begin.
    QString name; //!< Without the slash, as written.
};

//! The next `/name` at or after `from` that stands alone as a word.
[[nodiscard]] std::optional<Found> findDirective(const QString &text, const QStringList &names,
                                                 qsizetype from = 0);

//! `text` without the part from `start` to `end`, joined by one blank or by the line break that was
//! there, without blanks around it all.
[[nodiscard]] QString without(const QString &text, qsizetype start, qsizetype end);

//! The word at `at` and where it ends: everything up to a blank.
struct WordAt
{
    QString text;
    qsizetype end = 0;
};
[[nodiscard]] WordAt wordAt(const QString &text, qsizetype at);
//! After the blanks at `at`, on the same line.
[[nodiscard]] qsizetype afterBlanks(const QString &text, qsizetype at);

} // namespace claw::directives
