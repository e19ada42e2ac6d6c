// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tests/bench/processfacts.h"

#include <QDir>
#include <QFile>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace claw::bench {

namespace {

QByteArray procFile(const QString &name)
{
    QFile file(u"/proc/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// The fields of /proc/<pid>/stat after the program's name, which may hold blanks: state, parent, …
QList<QByteArray> statFields(qint64 pid)
{
    const QByteArray stat = procFile(u"%1/stat"_s.arg(pid));
    return stat.mid(stat.lastIndexOf(')') + 2).simplified().split(' ');
}

// The inode of the socket that listens on the port, as /proc/<pid>/fd shows it: socket:[123].
QString listeningSocket(quint16 port)
{
    const auto local = u":%1"_s.arg(port, 4, 16, QLatin1Char('0')).toUpper().toLatin1();
    for (const QByteArray &line : procFile(u"net/tcp"_s).split('\n')) {
        const QList<QByteArray> fields = line.simplified().split(' ');
        if (fields.size() > 9 && fields[1].endsWith(local) && fields[3] == "0A")
            return u"socket:["_s + QString::fromLatin1(fields[9]) + u']';
    }
    return {};
}

bool holdsSocket(qint64 pid, const QString &socket)
{
    const QDir descriptors(u"/proc/%1/fd"_s.arg(pid));
    const QStringList names = descriptors.entryList(QDir::System | QDir::Files | QDir::Dirs);
    for (const QString &name : names) {
        char target[64];
        const QByteArray link = QFile::encodeName(descriptors.filePath(name));
        const ssize_t size = ::readlink(link.constData(), target, sizeof target);
        if (size > 0 && QLatin1StringView(target, size) == socket)
            return true;
    }
    return false;
}

double sleepsOf(qint64 pid)
{
    double count = 0;
    const QDir tasks(u"/proc/%1/task"_s.arg(pid));
    for (const QString &task : tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        for (const QByteArray &line :
             procFile(u"%1/task/%2/status"_s.arg(pid).arg(task)).split('\n')) {
            if (line.startsWith("voluntary_ctxt_switches:"))
                count += line.mid(line.indexOf(':') + 1).trimmed().toDouble();
        }
    }
    return count;
}

} // namespace

ProcessFacts ProcessFacts::of(qint64 pid)
{
    const QList<QByteArray> fields = statFields(pid);
    if (fields.size() < 22)
        return {};
    // proc(5): utime, stime and rss are fields 14, 15 and 24; ours start at field 3.
    const double ticks = fields[11].toDouble() + fields[12].toDouble();
    return {.cpuMicros = ticks * 1e6 / double(::sysconf(_SC_CLK_TCK)),
            .residentKiB = fields[21].toDouble() * double(::sysconf(_SC_PAGESIZE)) / 1024,
            .wakeUps = sleepsOf(pid)};
}

qint64 listenerIn(qint64 ancestor, quint16 port)
{
    const QString socket = listeningSocket(port);
    if (socket.isEmpty())
        return 0;
    if (holdsSocket(ancestor, socket))
        return ancestor;
    const QStringList processes = QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs);
    for (const QString &name : processes) {
        const qint64 pid = name.toLongLong();
        const QList<QByteArray> fields = statFields(pid);
        if (fields.size() < 2 || fields[1].toLongLong() != ancestor)
            continue;
        if (const qint64 found = listenerIn(pid, port))
            return found;
    }
    return 0;
}

} // namespace claw::bench
