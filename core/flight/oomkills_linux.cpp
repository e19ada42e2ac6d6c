// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "flight/oomkills.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace claw::flight {

namespace {

constexpr qint64 mostBytes = 64 * 1024;

QByteArray readSmall(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.read(mostBytes) : QByteArray();
}

//! `name value` lines, as in memory.events and vmstat.
std::optional<qint64> counter(const QByteArray &text, QByteArrayView name)
{
    for (const QByteArray &line : text.split('\n')) {
        const auto words = line.split(' ');
        if (words.size() == 2 && words[0] == name) {
            bool isNumber = false;
            const qint64 value = words[1].trimmed().toLongLong(&isNumber);
            return isNumber ? std::optional(value) : std::nullopt;
        }
    }
    return std::nullopt;
}

} // namespace

QString ownCgroup(const QString &root)
{
    for (const QByteArray &line : readSmall(root + u"proc/self/cgroup"_s).split('\n')) {
        if (line.startsWith("0::/"))
            return QString::fromUtf8(line.mid(3).trimmed());
    }
    return {};
}

std::optional<qint64> oomKillsIn(const QString &cgroup, const QString &root)
{
    if (cgroup.isEmpty() || cgroup.contains("/../"_L1))
        return std::nullopt;
    return counter(readSmall(root + u"sys/fs/cgroup"_s + cgroup + u"/memory.events"_s), "oom_kill");
}

std::optional<qint64> oomKillsOfSystem(const QString &root)
{
    return counter(readSmall(root + u"proc/vmstat"_s), "oom_kill");
}

} // namespace claw::flight
