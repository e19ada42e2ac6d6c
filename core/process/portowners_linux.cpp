// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "process/lsof.h"
#include "process/portowners.h"
#include "process/socktable.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>

#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace claw::process {

namespace {

constexpr qint64 largestTable = 32 * 1024 * 1024; // 200 000 sockets.
constexpr qint64 longestCommandLine = 512;
constexpr auto patience = 2s;

std::optional<QByteArray> contentOf(const QString &path, qint64 limit)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.read(limit);
}

QString userName(uint uid)
{
    std::array<char, 4096> buffer{};
    struct passwd entry
    { };
    struct passwd *found = nullptr;
    if (getpwuid_r(uid, &entry, buffer.data(), buffer.size(), &found) == 0 && found)
        return QString::fromLocal8Bit(found->pw_name);
    return QString::number(uid);
}

PortOwner describe(qint64 pid)
{
    const QString directory = u"/proc/%1"_s.arg(pid);
    PortOwner owner{.pid = pid, .name = {}, .commandLine = {}, .user = {}, .addresses = {}};
    if (const auto name = contentOf(directory + u"/comm"_s, 64))
        owner.name = QString::fromUtf8(name->trimmed());
    if (auto line = contentOf(directory + u"/cmdline"_s, longestCommandLine))
        owner.commandLine = QString::fromUtf8(line->replace('\0', ' ').trimmed());
    struct stat info
    { };
    if (::stat(QFile::encodeName(directory).constData(), &info) == 0)
        owner.user = userName(info.st_uid);
    return owner;
}

//! The inode behind `socket:[inode]`, or 0.
quint64 socketInode(const QByteArray &link)
{
    std::array<char, 64> target{};
    const auto size = ::readlink(link.constData(), target.data(), target.size() - 1);
    QByteArrayView text(target.data(), std::max<ssize_t>(size, 0));
    if (!text.startsWith("socket:[") || !text.endsWith("]"))
        return 0;
    return text.sliced(8).chopped(1).toByteArray().toULongLong();
}

QStringList entriesOf(const QString &directory)
{
    return QDir(directory).entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System,
                                     QDir::Unsorted);
}

//! The sockets in question that this process has open.
std::vector<const ListeningSocket *> heldBy(qint64 pid, const std::vector<ListeningSocket> &sockets)
{
    std::vector<const ListeningSocket *> held;
    const QString directory = u"/proc/%1/fd"_s.arg(pid);
    for (const QString &descriptor : entriesOf(directory)) {
        const quint64 inode = socketInode(QFile::encodeName(directory + u'/' + descriptor));
        for (const ListeningSocket &socket : sockets) {
            if (inode != 0 && inode == socket.inode)
                held.push_back(&socket);
        }
    }
    return held;
}

PortListeners ownersOf(const std::vector<ListeningSocket> &sockets)
{
    PortListeners listeners;
    QSet<quint64> explained;
    const QDeadlineTimer deadline(patience);
    for (const QString &entry : entriesOf(u"/proc"_s)) {
        const qint64 pid = entry.toLongLong();
        if (pid <= 0 || deadline.hasExpired())
            continue;
        const auto held = heldBy(pid, sockets);
        if (held.empty())
            continue;
        PortOwner owner = describe(pid);
        for (const ListeningSocket *socket : held) {
            explained.insert(socket->inode);
            if (!owner.addresses.contains(socket->address))
                owner.addresses << socket->address;
        }
        listeners.owners.push_back(std::move(owner));
    }
    for (const ListeningSocket &socket : sockets) {
        if (!explained.contains(socket.inode))
            listeners.hidden << userName(socket.uid);
    }
    return listeners;
}

} // namespace

Result<PortListeners> findListeners(quint16 port)
{
    std::vector<ListeningSocket> sockets;
    bool readable = false;
    for (const QString &path : {u"/proc/net/tcp"_s, u"/proc/net/tcp6"_s}) {
        const auto table = contentOf(path, largestTable);
        if (!table)
            continue; // Without IPv6 there is no tcp6.
        readable = true;
        for (ListeningSocket &socket : listeningSockets(*table, port))
            sockets.push_back(std::move(socket));
    }
    if (!readable)
        return findListenersByLsof(port);
    if (sockets.empty())
        return PortListeners{};
    return ownersOf(sockets);
}

} // namespace claw::process
