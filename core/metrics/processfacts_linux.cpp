// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "metrics/processfacts.h"

#include <QByteArrayList>
#include <QDir>
#include <QFile>

#include <sys/resource.h>
#include <unistd.h>

namespace claw::metrics {

namespace {

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

//! Seconds since 1970 when the machine came up: `btime` in /proc/stat (proc(5)).
std::optional<qint64> bootTime()
{
    for (const auto &line : contentsOf(QStringLiteral("/proc/stat")).split('\n')) {
        if (line.startsWith("btime "))
            return line.mid(6).trimmed().toLongLong();
    }
    return std::nullopt;
}

} // namespace

ProcessFacts ProcessFacts::now()
{
    ProcessFacts facts;
    // The name of the program is in brackets and may hold anything; the fields begin after it, with
    // the third of proc(5).
    const QByteArray stat = contentsOf(QStringLiteral("/proc/self/stat"));
    const QByteArrayList fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    const auto field = [&fields](int number) { return fields.value(number - 3).toLongLong(); };
    const auto ticks = double(::sysconf(_SC_CLK_TCK));
    if (fields.size() > 22) {
        facts.cpuSeconds = double(field(14) + field(15)) / ticks;
        facts.threads = field(20);
        if (const auto boot = bootTime())
            facts.startedAt = double(*boot) + double(field(22)) / ticks;
        facts.virtualBytes = field(23);
        facts.residentBytes = field(24) * ::sysconf(_SC_PAGESIZE);
    }
    const QDir files(QStringLiteral("/proc/self/fd"));
    const auto open = files.entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
    if (!open.isEmpty())
        facts.openFiles = open.size() - 1; // One is for looking.
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur != RLIM_INFINITY)
        facts.mostFiles = qint64(limit.rlim_cur);
    return facts;
}

} // namespace claw::metrics
