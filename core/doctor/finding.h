// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "doctor/repair.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace claw::doctor {

enum class Severity {
    Fine,
    Note, //!< Worth knowing; nothing has to be done.
    Warning, //!< Works, but not as well or as safely as it should.
    Problem, //!< Does not work, or is dangerous.
};
[[nodiscard]] QLatin1StringView wordOf(Severity severity);

//! One thing that a check found.
struct Finding
{
    Severity severity = Severity::Fine;
    QString what; //!< One sentence without a full stop.
    QString why; //!< Why that matters; empty when it does not.
    QString fix; //!< What a person can do: a command, or a sentence.
    std::optional<Repair> repair; //!< What `doctor --repair` does.
    QString check; //!< Set by the examination.
    std::optional<bool> repaired; //!< Absent: not tried.
    QString repairError;

    [[nodiscard]] bool needsAttention() const
    {
        return severity >= Severity::Warning && !repaired.value_or(false);
    }
    [[nodiscard]] QJsonObject toJson() const;
};
using Findings = std::vector<Finding>;

[[nodiscard]] Finding fine(QString what);
[[nodiscard]] Finding note(QString what, QString why, QString fix = {});
[[nodiscard]] Finding warning(QString what, QString why, QString fix);
[[nodiscard]] Finding problem(QString what, QString why, QString fix);

} // namespace claw::doctor
