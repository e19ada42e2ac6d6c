// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "process/processsystem.h"

#include <chrono>

namespace claw::process {

//! How patient `--force` is.
struct PortForcePlan
{
    std::chrono::milliseconds poll{100};
    std::chrono::milliseconds gentle{700}; //!< After asking, before killing.
    std::chrono::milliseconds total{2000}; //!< After asking, before giving up.
};

//! What freeing a port took.
struct PortForceReport
{
    quint16 port = 0;
    std::vector<PortOwner> ended;
    bool escalated = false; //!< Asking was not enough.
    std::chrono::milliseconds waited{0}; //!< A multiple of PortForcePlan::poll.

    //! What `--force` prints, line by line, such as
    //! `✓ force: killed pid 9876 (node) on port 18789`.
    [[nodiscard]] QStringList lines() const;
};

//! Frees TCP ports for `--force`. Touches nothing but listeners of the port in question, and never a
//! protected process (ProcessSystem::isProtected).
class PortForce
{
public:
    //! Both must outlive every task.
    explicit PortForce(ProcessSystem &system, PortForcePlan plan = {});

    //! Asks the listeners to end, kills those still listening after `gentle`, and waits for the port,
    //! not for the processes: a child may have inherited the socket. Fails with Forbidden when a
    //! listener may not be ended, with Conflict when one is still there in the end, or there again:
    //! somebody then probably restarts it.
    [[nodiscard]] QCoro::Task<Result<PortForceReport>> free(quint16 port);

private:
    [[nodiscard]] Result<> refuse(const PortListeners &listeners, quint16 port) const;
    [[nodiscard]] Result<> endThose(const std::vector<PortOwner> &targets,
                                    const PortListeners &listeners,
                                    Result<> (ProcessSystem::*end)(qint64));

    ProcessSystem &m_system;
    PortForcePlan m_plan;
};

} // namespace claw::process
