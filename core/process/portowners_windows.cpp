// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "process/portowners.h"

#include <QFileInfo>
#include <QHostAddress>
#include <QtEndian>

// Each needs those before it.
// clang-format off
#include <winsock2.h>
#include <ws2tcpip.h>
#include <windows.h>
#include <iphlpapi.h>
// clang-format on

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace claw::process {

namespace {

QString imagePath(DWORD pid)
{
    HANDLE process = OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, pid);
    if (!process)
        return {};
    std::array<wchar_t, 1024> path{};
    auto size = static_cast<DWORD>(path.size());
    const bool found = QueryFullProcessImageNameW(process, 0, path.data(), &size);
    CloseHandle(process);
    return found ? QString::fromWCharArray(path.data(), static_cast<int>(size)) : QString();
}

void addOwner(PortListeners &listeners, DWORD pid, const QString &address)
{
    const auto known = std::ranges::find(listeners.owners, qint64(pid), &PortOwner::pid);
    if (known != listeners.owners.end()) {
        known->addresses << address;
        return;
    }
    PortOwner owner;
    owner.pid = pid;
    owner.commandLine = imagePath(pid);
    owner.name = QFileInfo(owner.commandLine).completeBaseName();
    owner.addresses << address;
    listeners.owners.push_back(std::move(owner));
}

//! The table of listening sockets of one address family; empty when the system has none.
QByteArray listenerTable(ULONG family)
{
    ULONG size = 0;
    GetExtendedTcpTable(nullptr, &size, FALSE, family, TCP_TABLE_OWNER_PID_LISTENER, 0);
    for (int attempt = 0; attempt < 3; ++attempt) { // It may grow between two calls.
        QByteArray table(static_cast<qsizetype>(size), Qt::Uninitialized);
        const DWORD status = GetExtendedTcpTable(table.data(), &size, FALSE, family,
                                                 TCP_TABLE_OWNER_PID_LISTENER, 0);
        if (status == NO_ERROR)
            return table;
        if (status != ERROR_INSUFFICIENT_BUFFER)
            break;
    }
    return {};
}

bool isPort(DWORD field, quint16 port)
{
    return qFromBigEndian(static_cast<quint16>(field)) == port;
}

} // namespace

Result<PortListeners> findListeners(quint16 port)
{
    const QByteArray v4 = listenerTable(AF_INET);
    const QByteArray v6 = listenerTable(AF_INET6);
    if (v4.isEmpty() && v6.isEmpty())
        return fail(ErrorCode::Unavailable, u"the system does not list its sockets"_s);
    PortListeners listeners;
    if (!v4.isEmpty()) {
        const auto *table = reinterpret_cast<const MIB_TCPTABLE_OWNER_PID *>(v4.constData());
        for (DWORD i = 0; i < table->dwNumEntries; ++i) {
            const auto &row = table->table[i];
            const QHostAddress address(qFromBigEndian(quint32(row.dwLocalAddr)));
            if (isPort(row.dwLocalPort, port))
                addOwner(listeners, row.dwOwningPid, u"%1:%2"_s.arg(address.toString()).arg(port));
        }
    }
    if (!v6.isEmpty()) {
        const auto *table = reinterpret_cast<const MIB_TCP6TABLE_OWNER_PID *>(v6.constData());
        for (DWORD i = 0; i < table->dwNumEntries; ++i) {
            const auto &row = table->table[i];
            const QHostAddress address(row.ucLocalAddr);
            if (isPort(row.dwLocalPort, port))
                addOwner(listeners, row.dwOwningPid,
                         u"[%1]:%2"_s.arg(address.toString()).arg(port));
        }
    }
    return listeners;
}

} // namespace claw::process
