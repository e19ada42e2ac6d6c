// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "doctor/checks/checks.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace claw::doctor {

namespace {

constexpr qint64 mostBytes = 256 * 1024;

QStringList directoriesOf(const QString &path)
{
    QStringList directories;
    for (const auto &directory : path.split(QDir::listSeparator(), Qt::SkipEmptyParts))
        directories.append(QDir::cleanPath(directory));
    directories.removeDuplicates();
    return directories;
}

//! Of a running process, from /proc; nullopt where there is none or it is not ours to see.
std::optional<QString> pathOf(qint64 pid, const QString &systemRoot)
{
    QFile file(systemRoot + u"proc/%1/environ"_s.arg(pid));
    if (!file.open(QFile::ReadOnly))
        return std::nullopt;
    for (const QByteArray &variable : file.read(mostBytes).split('\0')) {
        if (variable.startsWith("PATH="))
            return QFile::decodeName(variable.mid(5));
    }
    return QString();
}

} // namespace

Findings checkPath(const Patient &patient)
{
    if (!patient.isRunning())
        return {fine(u"no gateway runs whose PATH could differ"_s)};
    const auto path = pathOf(patient.story->pid, patient.systemRoot);
    if (!path)
        return {fine(u"the system does not show the gateway's"_s)};
    const auto seen = directoriesOf(*path);
    QStringList unseen;
    for (const auto &directory : directoriesOf(patient.environment.value(u"PATH"_s))) {
        if (!seen.contains(directory) && QDir(directory).exists())
            unseen.append(directory);
    }
    if (unseen.isEmpty())
        return {fine(u"the gateway finds the programs that this shell finds"_s)};
    return {
        note(u"the gateway does not look in %1"_s.arg(unseen.join(u", ")),
             u"programs that work here may not be found by the assistant"_s,
             u"add what is needed to PATH in the service file (%1 shows where it is), then: %2; an "
             "install keeps what you add"_s.arg(patient.command(u"gateway status"_s),
                                                patient.command(u"gateway restart"_s)))};
}

} // namespace claw::doctor
