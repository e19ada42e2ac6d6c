// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

#include <array>

namespace claw::cron {

//! What one field of a cron expression may hold.
struct FieldRule
{
    QLatin1StringView name; //!< As errors call it.
    int least = 0;
    int most = 59;
    QStringList words; //!< Other spellings, from `least` on: JAN, FEB, ...
    bool takesLast = false; //!< `L`, alone among values.
    bool takesNth = false; //!< `n#k` and `nL`.
};

//! The values that a field matches.
struct FieldMatch
{
    //! In their field's own numbers. For weekdays only those of every week.
    quint64 values = 0;
    bool isStar = false; //!< Exactly `*`: no restriction.
    bool isLast = false; //!< `L`
    //! For weekdays, by day of the week (0 is Sunday): bit k-1 for the k-th of a month.
    std::array<quint8, 7> nth{};
    static constexpr quint8 lastOfMonth = 1 << 5; //!< In `nth`.

    [[nodiscard]] bool has(int value) const { return ((values >> value) & 1) != 0; }
};

//! Reads one field: `*`, `?`, `a`, `a-b`, each with `/n`, and lists of them. `now` stands for `?`.
//! InvalidRequest names the field and what is wrong with it, in the reference's words where it has
//! any.
[[nodiscard]] Result<FieldMatch> parseField(const FieldRule &rule, QStringView text, int now);

} // namespace claw::cron
