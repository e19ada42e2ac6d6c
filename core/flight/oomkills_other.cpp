// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "flight/oomkills.h"

namespace claw::flight {

QString ownCgroup(const QString &)
{
    return {};
}

std::optional<qint64> oomKillsIn(const QString &, const QString &)
{
    return std::nullopt;
}

std::optional<qint64> oomKillsOfSystem(const QString &)
{
    return std::nullopt;
}

} // namespace claw::flight
