// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/table.h"

#include "cli/textwidth.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::cli {

namespace {

constexpr qsizetype padding = 2; // One space on each side of a cell.
constexpr qsizetype leastWidth = 60;

using Widths = std::vector<qsizetype>;

qsizetype total(const Widths &widths)
{
    qsizetype sum = 1; // Every column brings its left border, the last one also the right.
    for (const auto width : widths)
        sum += width + 1;
    return sum;
}

Widths naturalWidths(const std::vector<TableColumn> &columns, const std::vector<QStringList> &rows)
{
    Widths widths;
    for (size_t i = 0; i < columns.size(); ++i) {
        qsizetype widest = displayWidth(columns[i].header);
        for (const auto &row : rows) {
            for (const auto &line : row.value(qsizetype(i)).split(u'\n'))
                widest = std::max(widest, displayWidth(line));
        }
        widths.push_back(std::max(columns[i].minWidth, widest + padding));
    }
    return widths;
}

//! Takes columns back to `least(column)`, the widest first, until the table fits.
template<typename Chooses, typename Least>
void shrink(Widths &widths, const std::vector<TableColumn> &columns, qsizetype width,
            Chooses chooses, Least least)
{
    while (total(widths) > width) {
        qsizetype widest = -1;
        for (size_t i = 0; i < widths.size(); ++i) {
            const bool canShrink = chooses(columns[i]) && widths[i] > least(columns[i]);
            if (canShrink && (widest < 0 || widths[i] > widths[size_t(widest)]))
                widest = qsizetype(i);
        }
        if (widest < 0)
            return;
        --widths[size_t(widest)];
    }
}

void grow(Widths &widths, const std::vector<TableColumn> &columns, qsizetype width)
{
    bool hasFlexible = false;
    for (const auto &column : columns)
        hasFlexible = hasFlexible || column.isFlexible;
    while (hasFlexible && total(widths) < width) {
        for (size_t i = 0; i < widths.size() && total(widths) < width; ++i)
            widths[i] += columns[i].isFlexible ? 1 : 0;
    }
}

Widths fittedWidths(const std::vector<TableColumn> &columns, const std::vector<QStringList> &rows,
                    qsizetype width)
{
    const auto isFlexible = [](const TableColumn &column) { return column.isFlexible; };
    const auto isAny = [](const TableColumn &) { return true; };
    const auto headerWidth = [](const TableColumn &column) {
        return displayWidth(column.header) + padding;
    };
    const auto leastOf = [headerWidth](const TableColumn &column) {
        return std::max(column.minWidth, headerWidth(column));
    };
    Widths widths = naturalWidths(columns, rows);
    shrink(widths, columns, width, isFlexible, leastOf);
    shrink(widths, columns, width, isFlexible, headerWidth);
    shrink(widths, columns, width, isAny, headerWidth);
    grow(widths, columns, width);
    return widths;
}

QString rule(const Widths &widths, QChar left, QChar middle, QChar right)
{
    QString text(left);
    for (size_t i = 0; i < widths.size(); ++i)
        text += QString(widths[i], u'─') + (i + 1 < widths.size() ? middle : right);
    return text + u'\n';
}

QString renderRow(const Widths &widths, const QStringList &cells)
{
    std::vector<QStringList> wrappedCells;
    qsizetype height = 1;
    for (size_t i = 0; i < widths.size(); ++i) {
        wrappedCells.push_back(wrapped(cells.value(qsizetype(i)), widths[i] - padding));
        height = std::max(height, wrappedCells.back().size());
    }
    QString text;
    for (qsizetype line = 0; line < height; ++line) {
        for (size_t i = 0; i < widths.size(); ++i)
            text += u"│ "_s + padded(wrappedCells[i].value(line), widths[i] - padding) + u' ';
        text += u"│\n"_s;
    }
    return text;
}

} // namespace

QString renderTable(const std::vector<TableColumn> &columns, const std::vector<QStringList> &rows,
                    qsizetype width)
{
    const Widths widths = fittedWidths(columns, rows, width);
    QStringList headers;
    for (const auto &column : columns)
        headers.append(column.header);

    QString text = rule(widths, u'┌', u'┬', u'┐') + renderRow(widths, headers)
        + rule(widths, u'├', u'┼', u'┤');
    for (const auto &row : rows)
        text += renderRow(widths, row);
    return text + rule(widths, u'└', u'┴', u'┘');
}

qsizetype tableWidth(int terminalColumns)
{
    return std::max<qsizetype>(leastWidth, terminalColumns - 1);
}

} // namespace claw::cli
