// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "service/servicestate.h"

#include <vector>

namespace claw::service {

//! Compares an installed service with the one that an install would make now, on any platform. Looks
//! at the disk only to see whether the program is there.
[[nodiscard]] std::vector<ServiceFinding> auditService(const InstalledService &installed,
                                                       const ServicePlan &plan);

//! Adds a finding when the file of a service holds the gateway's token and others can read it.
void auditTokenPrivacy(const EnvironmentEntries &written, const QString &file,
                       std::vector<ServiceFinding> &findings);

} // namespace claw::service
