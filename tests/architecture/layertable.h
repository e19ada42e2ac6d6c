// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace claw::architecture {

//! core/layers.txt: which core folder may include which others. Lines are `folder: name name …`,
//! `#` starts a comment, and a line may name only folders above it, so the table has no cycles.
struct LayerTable
{
    QMap<QString, QStringList> edges;
    QStringList faults; //!< What is wrong with the table itself; empty when it is sound.

    [[nodiscard]] static LayerTable parse(const QString &text);
    [[nodiscard]] bool allows(const QString &from, const QString &to) const;
};

} // namespace claw::architecture
