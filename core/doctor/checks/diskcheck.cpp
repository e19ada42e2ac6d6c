// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "doctor/checks/checks.h"
#include "doctor/doctortr.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace claw::doctor {

namespace {

constexpr qint64 mebibyte = 1024 * 1024;
constexpr qint64 tooLittle = 100 * mebibyte; // The log alone may take half of it.
constexpr qint64 little = 1024 * mebibyte;

//! The directory itself, or the nearest one above it that exists.
QString existing(QString path)
{
    while (!QFileInfo::exists(path) && path != QFileInfo(path).path())
        path = QFileInfo(path).path();
    return path;
}

} // namespace

Findings checkDisk(const Patient &patient)
{
    const QStorageInfo disk(existing(patient.paths.stateDir));
    const QString shown = patient.paths.shown(patient.paths.stateDir);
    if (!disk.isValid())
        return {note(Tr::tr("the system does not say how much room there is"), {})};
    if (disk.isReadOnly())
        return {problem(
            Tr::tr("%1 is on a disk that is read-only").arg(shown),
            Tr::tr("the gateway runs degraded and keeps nothing"),
            Tr::tr("mount %1 for writing, or set CLAWDBOT_STATE_DIR").arg(disk.rootPath()))};
    const qint64 free = disk.bytesAvailable();
    const QString room =
        Tr::tr("%1 free for %2")
            .arg(QLocale::c().formattedDataSize(free, 1, QLocale::DataSizeIecFormat), shown);
    if (free < tooLittle)
        return {problem(Tr::tr("only %1").arg(room),
                        Tr::tr("what the gateway cannot write it loses: sessions, pairings, log"),
                        Tr::tr("make room on %1").arg(disk.rootPath()))};
    if (free < little)
        return {warning(Tr::tr("only %1").arg(room), Tr::tr("it may soon not be able to write"),
                        Tr::tr("make room on %1").arg(disk.rootPath()))};
    return {fine(room)};
}

} // namespace claw::doctor
