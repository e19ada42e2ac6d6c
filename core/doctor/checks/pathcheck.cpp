// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "doctor/checks/checks.h"
#include "doctor/doctortr.h"

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
        return {fine(Tr::tr("no gateway runs whose PATH could differ"))};
    const auto path = pathOf(patient.story->pid, patient.systemRoot);
    if (!path)
        return {fine(Tr::tr("the system does not show the gateway's"))};
    const auto seen = directoriesOf(*path);
    QStringList unseen;
    for (const auto &directory : directoriesOf(patient.environment.value(u"PATH"_s))) {
        if (!seen.contains(directory) && QDir(directory).exists())
            unseen.append(directory);
    }
    if (unseen.isEmpty())
        return {fine(Tr::tr("the gateway finds the programs that this shell finds"))};
    return {note(
        Tr::tr("the gateway does not look in %1").arg(unseen.join(u", ")),
        Tr::tr("programs that work here may not be found by the assistant"),
        Tr::tr(
            "add what is needed to PATH in the service file (%1 shows where it is), then: %2; an "
            "install keeps what you add")
            .arg(patient.command(u"gateway status"_s), patient.command(u"gateway restart"_s)))};
}

} // namespace claw::doctor
