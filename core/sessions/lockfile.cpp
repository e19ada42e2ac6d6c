// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "sessions/lockfile.h"

#include "files/atomicfile.h"
#include "json/jsonwriter.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <utility>

using namespace Qt::StringLiterals;

namespace claw::sessions {

namespace {

constexpr unsigned long pollMs = 25;
constexpr int mostRefusals = 4; // More than one, because a holder may just have removed it.

//! True when the file is ours now.
bool create(const QString &lockPath)
{
    QFile file(lockPath);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, files::privateFile))
        return false;
    json::ObjectWriter owner;
    owner.add("pid"_L1, QCoreApplication::applicationPid());
    owner.add("startedAt"_L1, QDateTime::currentMSecsSinceEpoch());
    file.write(owner.take()); // For people; the name alone is the lock.
    return true;
}

//! The age by the clock that stamped the file, whatever clock the gateway goes by.
void removeIfStale(const QString &lockPath, std::chrono::milliseconds staleAfter)
{
    const QFileInfo info(lockPath);
    if (info.exists()
        && info.lastModified().msecsTo(QDateTime::currentDateTime()) > staleAfter.count())
        QFile::remove(lockPath);
}

} // namespace

Result<LockFile> LockFile::acquire(const QString &path, Patience patience)
{
    const QString lockPath = path + u".lock"_s;
    QElapsedTimer waited;
    waited.start();
    int refusals = 0;
    while (!create(lockPath)) {
        // Neither there nor to be made: no other holder, the directory or the disk refuses.
        if (!QFileInfo::exists(lockPath) && ++refusals > mostRefusals)
            return fail(ErrorCode::Unavailable, u"cannot create %1"_s.arg(lockPath),
                        u"check the permissions of its directory and the free space"_s);
        if (waited.elapsed() > patience.longestWait.count())
            return fail(ErrorCode::Unavailable,
                        u"timeout acquiring session store lock: %1"_s.arg(lockPath),
                        u"another program holds it; if none runs, remove the file"_s);
        removeIfStale(lockPath, patience.staleAfter);
        QThread::msleep(pollMs);
    }
    return LockFile(lockPath);
}

LockFile::LockFile(QString lockPath)
    : m_lockPath(std::move(lockPath))
{ }

LockFile::LockFile(LockFile &&other) noexcept
    : m_lockPath(std::exchange(other.m_lockPath, QString()))
{ }

LockFile::~LockFile()
{
    if (!m_lockPath.isEmpty())
        QFile::remove(m_lockPath);
}

} // namespace claw::sessions
