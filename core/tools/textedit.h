// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace claw::tools {

//! One place of a text exchanged for another.
struct TextEdit
{
    QString oldText;
    QString newText;
};

struct EditedText
{
    QByteArray bytes; //!< The whole file afterwards.
    QString before; //!< The text of the file, line ends as line feeds.
    QString after;
    bool wasFuzzy = false; //!< The place was found only with leniency.
};

/*! Exchanges the one place of a file where `oldText` stands. Line ends do not have to match; when the
    text is nowhere, neither do blanks at line ends, kinds of quotes, dashes and blanks. Everything
    else of the file stays as it is, byte order mark and line ends included; new lines end as the
    first one of the file does.

    Fails with InvalidRequest when the file is no UTF-8 or the new text is the old one, NotFound when
    the text is not there, Conflict when it is there more than once.
*/
[[nodiscard]] Result<EditedText> edited(const QByteArray &file, const TextEdit &edit);

} // namespace claw::tools
