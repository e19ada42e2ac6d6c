// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QStringList>

namespace claw::replies {

inline constexpr QLatin1StringView mediaWord("MEDIA:");
inline constexpr qsizetype longestMediaReference = 4096;
//! The longest line that is looked at as a `MEDIA:` line.
inline constexpr qsizetype longestMediaLine = 4 * longestMediaReference;

//! Files that a line of a reply asks to send along.
struct MediaLine
{
    QStringList references; //!< http(s) addresses and paths that begin with `/`, `./`, `../`, `~`.
    QString rest; //!< What else stood there; the whole line when it names no file.
};

//! Reads a line that begins with mediaWord. A reference may be quoted, and only then contain blanks,
//! unless the whole line is one path.
[[nodiscard]] MediaLine parseMediaLine(QStringView line);

} // namespace claw::replies
