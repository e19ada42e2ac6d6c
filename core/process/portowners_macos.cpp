// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "process/lsof.h"
#include "process/portowners.h"

#include <QHostAddress>
#include <QtEndian>

#include <libproc.h>
#include <pwd.h>
#include <sys/param.h>
#include <sys/proc_info.h>

#include <array>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace claw::process {

namespace {

//! The address of a listening socket on `port`, or nothing.
std::optional<QString> listeningAddress(pid_t pid, int descriptor, quint16 port)
{
    socket_fdinfo info{};
    if (proc_pidfdinfo(pid, descriptor, PROC_PIDFDSOCKETINFO, &info, int(sizeof info))
        < int(sizeof info))
        return std::nullopt;
    if (info.psi.soi_kind != SOCKINFO_TCP)
        return std::nullopt;
    const tcp_sockinfo &tcp = info.psi.soi_proto.pri_tcp;
    const auto local = qFromBigEndian(static_cast<quint16>(tcp.tcpsi_ini.insi_lport));
    if (tcp.tcpsi_state != TSI_S_LISTEN || local != port)
        return std::nullopt;
    if (tcp.tcpsi_ini.insi_vflag & INI_IPV4) {
        const auto address = tcp.tcpsi_ini.insi_laddr.ina_46.i46a_addr4.s_addr;
        return u"%1:%2"_s.arg(QHostAddress(qFromBigEndian(address)).toString()).arg(port);
    }
    const QHostAddress address(tcp.tcpsi_ini.insi_laddr.ina_6.s6_addr);
    return u"[%1]:%2"_s.arg(address.toString()).arg(port);
}

QStringList listeningAddresses(pid_t pid, quint16 port)
{
    const int bytes = proc_pidinfo(pid, PROC_PIDLISTFDS, 0, nullptr, 0);
    if (bytes <= 0)
        return {};
    std::vector<proc_fdinfo> descriptors(static_cast<size_t>(bytes) / sizeof(proc_fdinfo));
    const int filled = proc_pidinfo(pid, PROC_PIDLISTFDS, 0, descriptors.data(), bytes);
    descriptors.resize(static_cast<size_t>(qMax(filled, 0)) / sizeof(proc_fdinfo));
    QStringList addresses;
    for (const proc_fdinfo &descriptor : descriptors) {
        if (descriptor.proc_fdtype != PROX_FDTYPE_SOCKET)
            continue;
        if (const auto address = listeningAddress(pid, descriptor.proc_fd, port))
            addresses << *address;
    }
    addresses.removeDuplicates();
    return addresses;
}

PortOwner describe(pid_t pid)
{
    PortOwner owner;
    owner.pid = pid;
    std::array<char, 2 * MAXCOMLEN + 1> name{};
    if (proc_name(pid, name.data(), quint32(name.size())) > 0)
        owner.name = QString::fromUtf8(name.data());
    std::array<char, PROC_PIDPATHINFO_MAXSIZE> path{};
    if (proc_pidpath(pid, path.data(), quint32(path.size())) > 0)
        owner.commandLine = QString::fromUtf8(path.data());
    proc_bsdshortinfo info{};
    if (proc_pidinfo(pid, PROC_PIDT_SHORTBSDINFO, 0, &info, int(sizeof info)) > 0) {
        const struct passwd *user = getpwuid(info.pbsi_uid);
        owner.user = user ? QString::fromUtf8(user->pw_name) : QString::number(info.pbsi_uid);
    }
    return owner;
}

} // namespace

Result<PortListeners> findListeners(quint16 port)
{
    const int count = proc_listallpids(nullptr, 0);
    if (count <= 0)
        return findListenersByLsof(port);
    std::vector<pid_t> pids(static_cast<size_t>(count) + 64); // Some may start meanwhile.
    const int filled = proc_listallpids(pids.data(), static_cast<int>(pids.size() * sizeof(pid_t)));
    pids.resize(static_cast<size_t>(qMax(filled, 0)));
    PortListeners listeners;
    for (const pid_t pid : pids) {
        const QStringList addresses = listeningAddresses(pid, port);
        if (addresses.isEmpty())
            continue;
        PortOwner owner = describe(pid);
        owner.addresses = addresses;
        listeners.owners.push_back(std::move(owner));
    }
    return listeners;
}

} // namespace claw::process
