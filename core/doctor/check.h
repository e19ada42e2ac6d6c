// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "doctor/finding.h"
#include "doctor/patient.h"

#include <QCoroTask>

#include <chrono>
#include <stop_token>
#include <vector>

namespace claw::doctor {

//! One thing to look at.
struct Check
{
    QString name; //!< A word for programs: "config", "disk".
    QString title; //!< For people: "Configuration".
    //! Starts on the control thread, where it must not block; after `stop` nobody reads its answer.
    QCoro::Task<Findings> (*look)(PatientPtr patient, std::stop_token stop);
    std::chrono::milliseconds deadline{3000};
};

//! All of them, in the order in which a person reads the findings.
[[nodiscard]] std::vector<Check> allChecks();

} // namespace claw::doctor
