// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDate>
#include <QString>
#include <QTimeZone>

namespace claw::usage {

//! A day where the gateway is: what limits and reports count by.
struct LocalDay
{
    QDate date;
    qint64 endsAtMs = 0; //!< The first moment of the next day, since the Unix epoch.

    [[nodiscard]] static LocalDay at(qint64 nowMs, const QTimeZone &zone);
    //! YYYY-MM-DD
    [[nodiscard]] QString name() const { return date.toString(Qt::ISODate); }
};

} // namespace claw::usage
