// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "process/portforce.h"

#include "async/pause.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::process {

namespace {

tl::unexpected<Error> stillTaken(const PortListeners &listeners, quint16 port)
{
    QStringList pids;
    for (const PortOwner &owner : listeners.owners)
        pids << QString::number(owner.pid);
    return fail(
        ErrorCode::Conflict,
        u"port %1 still has listeners after --force: %2"_s.arg(port).arg(pids.join(u", "_s)),
        u"If a service manager restarts it, stop the service first."_s);
}

} // namespace

QStringList PortForceReport::lines() const
{
    QStringList lines;
    if (ended.empty())
        lines << u"✓ force: no listeners on port %1"_s.arg(port);
    for (const PortOwner &owner : ended)
        lines << u"✓ force: killed %1 on port %2"_s.arg(owner.shown()).arg(port);
    if (escalated)
        lines << u"✓ force: escalated to SIGKILL while freeing port %1"_s.arg(port);
    if (waited.count() > 0)
        lines << u"✓ force: waited %1ms for port %2 to free"_s.arg(waited.count()).arg(port);
    return lines;
}

PortForce::PortForce(ProcessSystem &system, PortForcePlan plan)
    : m_system(system)
    , m_plan(plan)
{ }

QCoro::Task<Result<PortForceReport>> PortForce::free(quint16 port)
{
    PortForceReport report;
    report.port = port;
    auto listeners = co_await m_system.listeners(port);
    if (!listeners)
        co_return tl::unexpected(listeners.error());
    if (listeners->isEmpty())
        co_return report;
    if (const auto allowed = refuse(*listeners, port); !allowed)
        co_return tl::unexpected(allowed.error());

    report.ended = listeners->owners;
    auto done = endThose(report.ended, *listeners, &ProcessSystem::terminate);
    while (done && report.waited < m_plan.total) {
        co_await async::pause(m_plan.poll);
        report.waited += m_plan.poll;
        listeners = co_await m_system.listeners(port);
        if (!listeners)
            co_return tl::unexpected(listeners.error());
        if (listeners->isEmpty())
            co_return report;
        if (!report.escalated && report.waited >= m_plan.gentle) {
            report.escalated = true;
            done = endThose(report.ended, *listeners, &ProcessSystem::kill);
        }
    }
    if (!done)
        co_return tl::unexpected(done.error());
    co_return stillTaken(*listeners, port);
}

Result<> PortForce::refuse(const PortListeners &listeners, quint16 port) const
{
    for (const PortOwner &owner : listeners.owners) {
        if (m_system.isProtected(owner.pid))
            return fail(ErrorCode::Forbidden,
                        u"port %1 is held by %2, which is this process, its parent or the "
                        "system's first process"_s.arg(port)
                            .arg(owner.shown()),
                        u"Choose another port with --port."_s);
    }
    if (!listeners.hidden.isEmpty())
        return fail(ErrorCode::Forbidden,
                    u"port %1 is held by a process of user %2: kill EPERM"_s.arg(port).arg(
                        listeners.hidden.join(u", "_s)),
                    u"Run this as that user, or choose another port with --port."_s);
    return {};
}

//! Ends those of `targets` that still listen.
Result<> PortForce::endThose(const std::vector<PortOwner> &targets, const PortListeners &listeners,
                             Result<> (ProcessSystem::*end)(qint64))
{
    for (const PortOwner &owner : listeners.owners) {
        if (!std::ranges::count(targets, owner.pid, &PortOwner::pid))
            continue;
        if (const auto ended = (m_system.*end)(owner.pid); !ended)
            return failWithin(u"failed to kill "_s + owner.shown(), ended.error());
    }
    return {};
}

} // namespace claw::process
