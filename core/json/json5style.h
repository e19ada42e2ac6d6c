// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "json/json5node.h"

namespace claw::json {

//! How somebody writes JSON5, read off what stands there, so that what is added looks the same.
struct Json5Style
{
    //! The defaults are those of plain JSON; the line end is that of the first line of `text`.
    explicit Json5Style(QStringView text);

    QChar quote = u'"'; //!< Around strings.
    bool hasBareKeys = false; //!< Keys stand without quotes where they can.
    QString indent = QStringLiteral("  "); //!< One level of it.
    QString lineEnd = QStringLiteral("\n");
    bool spreads = true; //!< Every member stands on a line of its own.
    bool endsWithComma = false; //!< A comma follows the last member, too.

    //! Takes over the habits seen in an object or a list of `text`; an empty one teaches nothing.
    void learnFrom(QStringView text, const Json5Node &container);

    [[nodiscard]] QString key(const QString &key) const;
    //! `indentation` is that of the line on which the value begins.
    [[nodiscard]] QString value(const QJsonValue &value, const QString &indentation) const;
    //! `texts` between `open` and `close`, on lines of their own or all on one.
    [[nodiscard]] QString block(QChar open, const QStringList &texts, QChar close,
                                const QString &indentation) const;

private:
    [[nodiscard]] QString string(QStringView text, QChar quoteMark) const;
};

//! The blanks that the line of this unit begins with.
[[nodiscard]] QString indentationAt(QStringView text, qsizetype offset);
//! Nothing but blanks stands before this unit on its line, and it is not the first line.
[[nodiscard]] bool startsLine(QStringView text, qsizetype offset);
//! Where the comma after a value stands that ends at `offset`; -1: there is none.
[[nodiscard]] qsizetype commaAfter(QStringView text, qsizetype offset);

} // namespace claw::json
