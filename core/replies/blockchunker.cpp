// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "replies/blockchunker.h"

#include "replies/blockbreak.h"

#include <utility>

namespace claw::replies {

namespace {

// What is cut from the front moves the rest, so a huge piece is not taken at once.
constexpr qsizetype longestSlice = 32'768;

void addBlock(QString block, QStringList &blocks)
{
    while (!block.isEmpty() && block.back().isSpace())
        block.chop(1);
    if (!block.isEmpty())
        blocks.append(block);
}

qsizetype leadingBreaks(QStringView text)
{
    qsizetype at = 0;
    while (at < text.size() && text[at] == u'\n')
        ++at;
    return at;
}

// Where the next block begins after a cut: the blank or line break there belongs to neither, and no
// block begins with an empty line; its indentation stays.
qsizetype nextStart(QStringView text, qsizetype cut)
{
    const qsizetype at = cut < text.size() && text[cut].isSpace() ? cut + 1 : cut;
    return at + leadingBreaks(text.sliced(at));
}

} // namespace

BlockChunker::BlockChunker(BlockLimits limits)
    : m_limits(limits)
{
    m_limits.minChars = qMax<qsizetype>(1, limits.minChars);
    m_limits.maxChars = qMax(m_limits.minChars, limits.maxChars);
}

QStringList BlockChunker::feed(QStringView piece)
{
    QStringList blocks;
    for (qsizetype at = 0; at < piece.size(); at += longestSlice) {
        m_buffer.append(piece.mid(at, longestSlice));
        m_buffer.remove(0, leadingBreaks(m_buffer));
        // One block when there is enough for one; more only while the next is full already.
        qsizetype enough = m_limits.minChars;
        while (m_buffer.size() >= enough) {
            const qsizetype before = m_buffer.size();
            cutBlock(m_limits.minChars, blocks);
            if (m_buffer.size() == before)
                break;
            enough = m_limits.maxChars;
        }
    }
    return blocks;
}

QStringList BlockChunker::flush()
{
    QStringList blocks;
    while (m_buffer.size() > m_limits.maxChars)
        cutBlock(1, blocks);
    addBlock(std::exchange(m_buffer, QString()), blocks);
    return blocks;
}

void BlockChunker::cutBlock(qsizetype minChars, QStringList &blocks)
{
    const BlockBreak cut = blockBreak(
        m_buffer,
        {.minChars = minChars, .maxChars = m_limits.maxChars, .breakAt = m_limits.breakAt});
    if (cut.at <= 0)
        return;
    QString block = m_buffer.first(cut.at);
    if (cut.openFence.isEmpty()) {
        m_buffer.remove(0, nextStart(m_buffer, cut.at));
    } else {
        block += (block.endsWith(u'\n') ? QString() : QString(u'\n')) + cut.closeFence;
        m_buffer.replace(0, cut.at, cut.openFence + u'\n');
    }
    addBlock(block, blocks);
}

} // namespace claw::replies
