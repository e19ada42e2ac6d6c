// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tools/linediff.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::tools {

namespace {

constexpr qsizetype contextLines = 4;
constexpr qsizetype longest = 32'000;

QStringList linesOf(const QString &text)
{
    QStringList lines = text.split(u'\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

//! How many lines two lists have in common at their beginnings.
template<typename Iterator>
qsizetype commonLines(Iterator left, Iterator leftEnd, Iterator right, Iterator rightEnd)
{
    return std::mismatch(left, leftEnd, right, rightEnd).first - left;
}

class Writer
{
public:
    explicit Writer(qsizetype lines)
        : m_width(QString::number(lines).size())
    { }

    void add(char16_t sign, qsizetype number, const QString &line)
    {
        m_lines.append(sign + QString::number(number).rightJustified(m_width) + u' ' + line);
    }
    void addGap() { m_lines.append(u' ' + QString(m_width, u' ') + u" ..."_s); }

    [[nodiscard]] QString text() const
    {
        const QString all = m_lines.join(u'\n');
        return all.size() <= longest ? all : all.first(longest) + u"\n…"_s;
    }

private:
    qsizetype m_width;
    QStringList m_lines;
};

} // namespace

LineDiff lineDiff(const QString &before, const QString &after)
{
    const QStringList olds = linesOf(before);
    const QStringList news = linesOf(after);
    const qsizetype head = commonLines(olds.begin(), olds.end(), news.begin(), news.end());
    if (head == olds.size() && head == news.size())
        return {};
    const qsizetype tail =
        commonLines(olds.rbegin(), olds.rend() - head, news.rbegin(), news.rend() - head);
    const qsizetype oldEnd = olds.size() - tail;
    const qsizetype newEnd = news.size() - tail;

    Writer writer(std::max(olds.size(), news.size()));
    const qsizetype from = std::max<qsizetype>(0, head - contextLines);
    const qsizetype to = std::min(olds.size(), oldEnd + contextLines);
    if (from > 0)
        writer.addGap();
    for (qsizetype i = from; i < head; ++i)
        writer.add(u' ', i + 1, olds[i]);
    for (qsizetype i = head; i < oldEnd; ++i)
        writer.add(u'-', i + 1, olds[i]);
    for (qsizetype i = head; i < newEnd; ++i)
        writer.add(u'+', i + 1, news[i]);
    for (qsizetype i = oldEnd; i < to; ++i)
        writer.add(u' ', i + 1, olds[i]);
    if (to < olds.size())
        writer.addGap();
    return {.text = writer.text(), .firstChangedLine = int(head) + 1};
}

} // namespace claw::tools
