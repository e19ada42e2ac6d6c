// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "process/processsystem.h"

#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <limits>

using namespace Qt::StringLiterals;

namespace claw::process {

namespace {

Result<> send(qint64 pid, int signal)
{
    // 0 and below would mean whole groups of processes.
    if (pid <= 1 || pid > std::numeric_limits<pid_t>::max())
        return fail(ErrorCode::InvalidRequest, u"%1 is no process to end"_s.arg(pid));
    if (::kill(static_cast<pid_t>(pid), signal) == 0 || errno == ESRCH)
        return {};
    return fail(errno == EPERM ? ErrorCode::Forbidden : ErrorCode::Internal,
                errno == EPERM ? u"kill EPERM"_s : qt_error_string(errno));
}

} // namespace

QCoro::Task<Result<PortListeners>> LocalProcesses::listeners(quint16 port)
{
    return listenersOf(port);
}

Result<> LocalProcesses::terminate(qint64 pid)
{
    return send(pid, SIGTERM);
}

Result<> LocalProcesses::kill(qint64 pid)
{
    return send(pid, SIGKILL);
}

bool LocalProcesses::isProtected(qint64 pid) const
{
    return pid <= 1 || pid == ::getpid() || pid == ::getppid();
}

} // namespace claw::process
