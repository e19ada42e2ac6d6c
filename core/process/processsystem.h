// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "process/portowners.h"

namespace claw::process {

//! What may be done to other processes. Handed in, so that tests decide what the system refuses.
class ProcessSystem
{
public:
    virtual ~ProcessSystem() = default;

    [[nodiscard]] virtual QCoro::Task<Result<PortListeners>> listeners(quint16 port) = 0;
    //! Asks a process to end: SIGTERM. A process that is gone already is no failure; Forbidden when
    //! this user may not.
    [[nodiscard]] virtual Result<> terminate(qint64 pid) = 0;
    //! Ends it: SIGKILL.
    [[nodiscard]] virtual Result<> kill(qint64 pid) = 0;
    //! This process, its parent and the system's first one are nobody's to kill.
    [[nodiscard]] virtual bool isProtected(qint64 pid) const = 0;
};

//! The machine's own processes. Windows knows only one way to end them, which both verbs take.
class LocalProcesses final : public ProcessSystem
{
public:
    [[nodiscard]] QCoro::Task<Result<PortListeners>> listeners(quint16 port) override;
    [[nodiscard]] Result<> terminate(qint64 pid) override;
    [[nodiscard]] Result<> kill(qint64 pid) override;
    [[nodiscard]] bool isProtected(qint64 pid) const override;
};

} // namespace claw::process
