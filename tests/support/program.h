// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace claw::testing {

//! A command line that stands for `clawdbot`: ours, or the reference under its own node.
struct Program
{
    QString path;
    QStringList arguments; //!< Come before those of a call.
};

//! The reference implementation that `./dev interop` installs in `directory`; nothing when it is not
//! there.
[[nodiscard]] std::optional<Program> referenceIn(const QString &directory);

} // namespace claw::testing
