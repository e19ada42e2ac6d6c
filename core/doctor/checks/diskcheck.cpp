// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "doctor/checks/checks.h"

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
        return {note(u"the system does not say how much room there is"_s, {})};
    if (disk.isReadOnly())
        return {problem(u"%1 is on a disk that is read-only"_s.arg(shown),
                        u"the gateway runs degraded and keeps nothing"_s,
                        u"mount %1 for writing, or set CLAWDBOT_STATE_DIR"_s.arg(disk.rootPath()))};
    const qint64 free = disk.bytesAvailable();
    const QString room = u"%1 free for %2"_s.arg(
        QLocale::c().formattedDataSize(free, 1, QLocale::DataSizeIecFormat), shown);
    if (free < tooLittle)
        return {problem(u"only %1"_s.arg(room),
                        u"what the gateway cannot write it loses: sessions, pairings, log"_s,
                        u"make room on "_s + disk.rootPath())};
    if (free < little)
        return {warning(u"only %1"_s.arg(room), u"it may soon not be able to write"_s,
                        u"make room on "_s + disk.rootPath())};
    return {fine(room)};
}

} // namespace claw::doctor
