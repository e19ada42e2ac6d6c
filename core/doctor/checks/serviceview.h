// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "doctor/finding.h"
#include "doctor/patient.h"
#include "service/servicemanager.h"

namespace claw::doctor {

//! What the service manager and the files of the service say.
struct ServiceView
{
    service::ServiceWords words;
    service::ServiceState state;
    std::vector<service::ServiceFinding> audit;
    std::vector<service::ForeignService> others;
};

//! What is wrong with it. Lingering is the business of another check.
[[nodiscard]] Findings judgeService(const ServiceView &view, const Patient &patient);

} // namespace claw::doctor
