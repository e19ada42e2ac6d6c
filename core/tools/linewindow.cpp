// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tools/linewindow.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::tools {

namespace {

constexpr qint64 chunkBytes = 64 * 1024;
constexpr qint64 mostCounted = 256 * 1024 * 1024;

//! Takes a text in pieces and keeps the lines that are wanted.
class Collector
{
public:
    explicit Collector(const LineWish &wish)
        : m_wish(wish)
    {
        m_window.first = wish.first;
    }

    void take(QByteArrayView piece)
    {
        while (!piece.isEmpty()) {
            const qsizetype feed = piece.indexOf('\n');
            grow(feed < 0 ? piece : piece.first(feed));
            if (feed < 0)
                return;
            endLine();
            piece = piece.sliced(feed + 1);
        }
    }

    LineWindow finish(bool isWhole)
    {
        endLine();
        m_window.totalLines = m_line - 1;
        m_window.isCounted = isWhole;
        return std::move(m_window);
    }

private:
    [[nodiscard]] bool isWanted() const { return m_isOpen && m_line >= m_wish.first; }

    void grow(QByteArrayView part)
    {
        m_lineBytes += part.size();
        // What is over the limit is not shown in any case, so it is not kept either.
        if (isWanted() && m_lineBytes <= m_wish.mostBytes)
            m_buffer.append(part.data(), part.size());
    }

    void endLine()
    {
        if (isWanted())
            add();
        m_buffer.clear();
        m_lineBytes = 0;
        ++m_line;
    }

    void add()
    {
        const bool isFirst = m_window.lines == 0;
        const qint64 bytes = m_window.text.size() + m_lineBytes + (isFirst ? 0 : 1);
        if (m_window.lines == m_wish.count) {
            close(LineWindow::End::Wished);
        } else if (m_window.lines == m_wish.mostLines) {
            close(LineWindow::End::MostLines);
        } else if (bytes > m_wish.mostBytes) {
            m_window.overlong = isFirst ? m_lineBytes : 0;
            close(LineWindow::End::MostBytes);
        } else {
            if (!isFirst)
                m_window.text.append('\n');
            m_window.text.append(m_buffer);
            ++m_window.lines;
        }
    }

    void close(LineWindow::End end)
    {
        m_window.end = end;
        m_isOpen = false;
    }

    LineWish m_wish;
    LineWindow m_window;
    QByteArray m_buffer; //!< The line as far as it was read.
    qint64 m_lineBytes = 0;
    qint64 m_line = 1; //!< The one that is read now.
    bool m_isOpen = true; //!< More may be kept.
};

} // namespace

Result<LineWindow> readLines(QIODevice &device, const LineWish &wish, const std::stop_token &stop)
{
    Collector collector(wish);
    QByteArray chunk(chunkBytes, Qt::Uninitialized);
    qint64 done = 0;
    bool isWhole = false;
    while (!isWhole && done < mostCounted) {
        if (stop.stop_requested())
            return fail(ErrorCode::Aborted, u"stopped while reading"_s);
        const qint64 read = device.read(chunk.data(), chunk.size());
        if (read < 0)
            return fail(ErrorCode::Unavailable, device.errorString());
        isWhole = read == 0;
        done += read;
        collector.take(QByteArrayView(chunk).first(read));
    }
    LineWindow window = collector.finish(isWhole);
    if (wish.first > window.totalLines && window.isCounted)
        return fail(ErrorCode::NotFound,
                    u"line %1 is beyond the end of the file, which has %2 lines"_s.arg(wish.first)
                        .arg(window.totalLines));
    if (wish.first > window.totalLines)
        return fail(ErrorCode::TooLarge,
                    u"line %1 lies too far into a very large file"_s.arg(wish.first));
    return window;
}

} // namespace claw::tools
