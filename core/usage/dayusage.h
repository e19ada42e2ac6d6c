// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDate>
#include <QMap>

namespace claw::usage {

//! What the replies of one or more days used, as transcripts tell it.
struct DayUsage
{
    double input = 0; //!< Tokens, like the next four. Others write the files: numbers of any kind.
    double output = 0;
    double cacheRead = 0;
    double cacheWrite = 0;
    double totalTokens = 0;
    double totalCost = 0; //!< Dollars.
    qint64 missingCostEntries = 0; //!< Replies that name no cost and no model with a known price.

    DayUsage &operator+=(const DayUsage &other);
    bool operator==(const DayUsage &) const = default;
};

using UsageByDay = QMap<QDate, DayUsage>;

} // namespace claw::usage
