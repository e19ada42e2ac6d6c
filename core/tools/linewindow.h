// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QIODevice>

#include <limits>
#include <stop_token>

namespace claw::tools {

//! Which lines of a text to show, and how much of it at the most.
struct LineWish
{
    qint64 first = 1;
    qint64 count = std::numeric_limits<qint64>::max(); //!< As many as asked for.
    qint64 mostLines = 2000;
    qint64 mostBytes = 50 * 1024;
};

//! Some lines of a text, none of them cut.
struct LineWindow
{
    enum class End {
        OfText, //!< The last line is there.
        Wished, //!< Everything asked for is there.
        MostLines,
        MostBytes
    };

    QByteArray text; //!< Without the line feed after the last line.
    qint64 first = 1;
    qint64 lines = 0;
    End end = End::OfText;
    qint64 totalLines = 0; //!< Of the whole text; a line feed at its end begins another, empty one.
    bool isCounted = true; //!< False: the text goes on after totalLines, nobody counted how far.
    qint64 overlong = 0; //!< Bytes of the first line asked for when it alone is over mostBytes.

    [[nodiscard]] qint64 last() const { return first + lines - 1; }
};

//! Reads a text through without keeping more of it than what is shown. Lines are counted in the first
//! 256 MiB. Fails with NotFound when the text has no such line, TooLarge when it
//! lies behind those, Aborted or Unavailable.
[[nodiscard]] Result<LineWindow> readLines(QIODevice &device, const LineWish &wish,
                                           const std::stop_token &stop);

} // namespace claw::tools
