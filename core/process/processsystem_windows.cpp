// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "process/processsystem.h"

#include <qt_windows.h>

#include <tlhelp32.h>

using namespace Qt::StringLiterals;

namespace claw::process {

namespace {

constexpr DWORD systemProcess = 4;

DWORD parentOf(DWORD pid)
{
    HANDLE snapshot = CreateToolhelp32Snapshot(TH32CS_SNAPPROCESS, 0);
    if (snapshot == INVALID_HANDLE_VALUE)
        return 0;
    PROCESSENTRY32W entry{};
    entry.dwSize = sizeof entry;
    DWORD parent = 0;
    for (BOOL more = Process32FirstW(snapshot, &entry); more;
         more = Process32NextW(snapshot, &entry)) {
        if (entry.th32ProcessID == pid)
            parent = entry.th32ParentProcessID;
    }
    CloseHandle(snapshot);
    return parent;
}

} // namespace

QCoro::Task<Result<PortListeners>> LocalProcesses::listeners(quint16 port)
{
    return listenersOf(port);
}

Result<> LocalProcesses::terminate(qint64 pid)
{
    return kill(pid);
}

Result<> LocalProcesses::kill(qint64 pid)
{
    HANDLE process = OpenProcess(PROCESS_TERMINATE, FALSE, static_cast<DWORD>(pid));
    const bool gone = !process && GetLastError() == ERROR_INVALID_PARAMETER;
    if (gone)
        return {};
    const bool ended = process && TerminateProcess(process, 1);
    const DWORD reason = GetLastError();
    if (process)
        CloseHandle(process);
    if (ended)
        return {};
    return fail(reason == ERROR_ACCESS_DENIED ? ErrorCode::Forbidden : ErrorCode::Internal,
                qt_error_string(static_cast<int>(reason)));
}

bool LocalProcesses::isProtected(qint64 pid) const
{
    const DWORD self = GetCurrentProcessId();
    return pid <= systemProcess || pid == self || pid == parentOf(self);
}

} // namespace claw::process
