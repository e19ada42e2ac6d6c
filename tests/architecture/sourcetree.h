// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace claw::architecture {

//! One C++ file of the project, as written and without what the compiler does not read.
struct SourceFile
{
    QString path; //!< Relative to the source root, such as core/json/jsontext.cpp.
    QString text;
    QString code; //!< `text` with comments and literals blanked; line numbers stay the same.

    [[nodiscard]] bool isHeader() const { return path.endsWith(QLatin1String(".h")); }
    //! The part of `path` before the first slash.
    [[nodiscard]] QString top() const { return path.section(u'/', 0, 0); }
    //! core/json/jsontext.cpp is in "json"; empty outside core.
    [[nodiscard]] QString coreFolder() const;
    //! What stands between the quotes of each #include "…".
    [[nodiscard]] QStringList quotedIncludes() const;
    //! What stands between the brackets of each #include <…>.
    [[nodiscard]] QStringList systemIncludes() const;
};

//! The C++ files below `folders` of the source root, sorted by path. Fails the calling test, by
//! returning nothing, when a folder that must exist holds none.
[[nodiscard]] QList<SourceFile> sourcesBelow(const QStringList &folders);

//! Replaces comments and the insides of string and character literals by blanks.
[[nodiscard]] QString blankCommentsAndLiterals(QString text);

//! 1 for the first line.
[[nodiscard]] qsizetype lineOf(const QString &text, qsizetype position);

} // namespace claw::architecture
