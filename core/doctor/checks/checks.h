// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "doctor/finding.h"
#include "doctor/patient.h"

#include <QCoroTask>

#include <stop_token>

namespace claw::doctor {

// One function for one file of this folder. Those without a coroutine may block on the disk.

//! Is the file valid, and if not: which line, and what runs meanwhile?
[[nodiscard]] Findings checkConfig(const Patient &patient);
//! Are the directories there, ours, and nobody else's to read?
[[nodiscard]] Findings checkState(const Patient &patient);
//! Is there room for what the gateway writes?
[[nodiscard]] Findings checkDisk(const Patient &patient);
//! Does it run, does its loop turn, how did the last run end?
[[nodiscard]] Findings checkGateway(const Patient &patient);
//! Who has the port?
[[nodiscard]] Findings checkPort(const Patient &patient);
//! Does whoever can connect need a secret?
[[nodiscard]] Findings checkAuth(const Patient &patient);
//! Can the secret be guessed?
[[nodiscard]] Findings checkSecrets(const Patient &patient);
//! On which addresses can the gateway be reached, and by whom?
[[nodiscard]] Findings checkExposure(const Patient &patient);
//! Does a user service of systemd survive the log-out?
[[nodiscard]] Findings checkLinger(const Patient &patient);
//! Does the running gateway find the programs that the shell finds?
[[nodiscard]] Findings checkPath(const Patient &patient);
//! Is there something of the npm package that would be in the way?
[[nodiscard]] Findings checkLeftovers(const Patient &patient);
//! Can the clock be right?
[[nodiscard]] Findings checkClock(const Patient &patient);
//! Is the gateway a service, and does it stand as it should?
[[nodiscard]] QCoro::Task<Findings> checkService(PatientPtr patient, std::stop_token stop);
//! Is the provider of the primary model reachable over TLS? Never more than a note: networks come and
//! go.
[[nodiscard]] QCoro::Task<Findings> checkProvider(PatientPtr patient, std::stop_token stop);

} // namespace claw::doctor
