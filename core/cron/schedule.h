// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "json/jsonreader.h"

#include <QString>

#include <optional>
#include <variant>

namespace claw::cron {

//! Once, at a moment.
struct At
{
    qint64 atMs = 0;

    bool operator==(const At &) const = default;
};

//! Again and again, so far apart.
struct Every
{
    qint64 everyMs = 1; //!< At least 1.
    std::optional<qint64> anchorMs; //!< One of the moments; nullopt: counted from the job's own.

    bool operator==(const Every &) const = default;
};

//! By a cron expression, on the clock of a place.
struct ByExpression
{
    QString expr;
    QString tz; //!< An IANA name; empty: the machine's own time zone.

    bool operator==(const ByExpression &) const = default;
};

//! When a job is due.
using Schedule = std::variant<At, Every, ByExpression>;

[[nodiscard]] QJsonObject toJson(const Schedule &schedule);

} // namespace claw::cron

namespace claw::json {

//! `{kind: at|every|cron, ...}`; members it does not know are ignored.
template<>
Result<cron::Schedule> fromJson(const QJsonValue &value);

} // namespace claw::json
