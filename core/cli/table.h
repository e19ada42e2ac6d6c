// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace claw::cli {

struct TableColumn
{
    QString header;
    qsizetype minWidth = 0; //!< Of the column with its padding.
    bool isFlexible = false; //!< Shrinks first and takes the room that is left.
};

//! A table of box-drawing characters with a header, `width` columns at most where the content can be
//! wrapped; flexible columns fill what is left of it. A row that is too short has empty cells.
[[nodiscard]] QString renderTable(const std::vector<TableColumn> &columns,
                                  const std::vector<QStringList> &rows, qsizetype width);

//! The width a table gets on a terminal with that many columns.
[[nodiscard]] qsizetype tableWidth(int terminalColumns);

} // namespace claw::cli
