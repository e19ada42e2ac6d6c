// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tests/architecture/layertable.h"

using namespace Qt::StringLiterals;

namespace claw::architecture {

LayerTable LayerTable::parse(const QString &text)
{
    LayerTable table;
    int number = 0;
    for (const QString &line : text.split(u'\n')) {
        ++number;
        const QString row = line.section(u'#', 0, 0).trimmed();
        if (row.isEmpty())
            continue;
        const QString folder = row.section(u':', 0, 0).trimmed();
        if (!row.contains(u':') || table.edges.contains(folder)) {
            table.faults.append(u"line %1: not a new `folder: names`"_s.arg(number));
            continue;
        }
        const QStringList names = row.section(u':', 1).split(u' ', Qt::SkipEmptyParts);
        for (const QString &name : names) {
            if (!table.edges.contains(name))
                table.faults.append(
                    u"line %1: %2 names %3, which does not stand above it"_s.arg(number).arg(folder,
                                                                                             name));
        }
        table.edges.insert(folder, names);
    }
    return table;
}

bool LayerTable::allows(const QString &from, const QString &to) const
{
    return from == to || edges.value(from).contains(to);
}

} // namespace claw::architecture
