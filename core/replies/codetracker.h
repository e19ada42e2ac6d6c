// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace claw::replies {

//! Tells code from prose in Markdown that arrives character by character: fenced blocks and inline
//! spans of CommonMark, judged without looking ahead. A span that is never closed is code up to the
//! next blank line.
class CodeTracker
{
public:
    //! The next character of the text; true when it is code.
    bool take(QChar c);
    //! Whether the next line begins inside a fenced block. Only meaningful at the start of a line.
    [[nodiscard]] bool isInFence() const { return m_fenceLength > 0; }

private:
    [[nodiscard]] bool isFenceMarker(QChar c) const;
    void endRun();
    void endLine();

    QChar m_runOf; //!< What the present run consists of: backticks or tildes; null: no run.
    int m_run = 0;
    bool m_isRunAtStart = false; //!< Only indentation stands before the run on its line.
    bool m_isLineBlank = true; //!< Nothing but blanks so far.
    int m_indent = 0;
    QChar m_fence;
    int m_fenceLength = 0; //!< 0: not inside a fenced block.
    bool m_isFenceEnding = false; //!< The rest of this line still belongs to the block.
    int m_spanTicks = 0; //!< 0: not inside a span.
};

} // namespace claw::replies
