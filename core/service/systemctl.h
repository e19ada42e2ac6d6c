// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "process/processrunner.h"
#include "service/usermanager.h"

namespace claw::service {

//! `systemctl --user`, wherever it is called from, with answers in English.
class Systemctl
{
public:
    //! Both outlive it.
    Systemctl(const QProcessEnvironment &environment, process::ProcessRunner &runner,
              const SystemdPlaces &places);

    //! A question, 5 s. Fails only when the manager cannot be asked; what it answers is in the outcome.
    [[nodiscard]] QCoro::Task<Result<process::ProcessOutcome>> ask(QStringList words);
    //! Something that takes its time, two minutes; whether it worked is in the outcome.
    [[nodiscard]] QCoro::Task<Result<process::ProcessOutcome>> attempt(QStringList words);
    //! The same for what must work.
    [[nodiscard]] QCoro::Task<Result<>> order(QStringList words);

private:
    [[nodiscard]] QCoro::Task<Result<process::ProcessOutcome>> run(
        QStringList words, std::chrono::milliseconds deadline);

    const QProcessEnvironment &m_environment;
    process::ProcessRunner &m_runner;
    const SystemdPlaces &m_places;
};

} // namespace claw::service
