// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>

namespace claw::replies {

//! Where a text is preferably cut; each falls back to what follows it.
enum class BreakAt { Paragraph, Newline, Sentence };

//! Sizes in characters.
struct BlockLimits
{
    qsizetype minChars = 800; //!< Less than this waits for more.
    qsizetype maxChars = 1200;
    BreakAt breakAt = BreakAt::Paragraph;
};

/*! Cuts a text that arrives piece by piece into blocks that can be sent one after the other.

    A block ends at the last paragraph within the limits, else at the last line, sentence or word,
    else at maxChars. Fenced code is not cut, unless it is longer than a block: then the fence is
    closed and opened again in the next one.
*/
class BlockChunker
{
public:
    explicit BlockChunker(BlockLimits limits);

    //! The blocks that are complete now.
    [[nodiscard]] QStringList feed(QStringView piece);
    //! Everything that is left. The chunker is as new afterwards.
    [[nodiscard]] QStringList flush();
    [[nodiscard]] bool isEmpty() const { return m_buffer.isEmpty(); }

private:
    void cutBlock(qsizetype minChars, QStringList &blocks);

    BlockLimits m_limits;
    QString m_buffer; //!< Between two pieces never much longer than maxChars.
};

} // namespace claw::replies
