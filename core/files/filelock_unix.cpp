// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "files/filelock.h"

#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace claw::files {

namespace {

constexpr auto attempts = 10;

tl::unexpected<Error> failWithErrno(const QString &path)
{
    return fail(ErrorCode::Unavailable, u"%1: %2"_s.arg(path, qt_error_string(errno)));
}

//! A holder that ends removes the name, so the lock we got may be on a file nobody finds any more.
bool isStillNamed(int fd, const QByteArray &path)
{
    struct stat locked
    { };
    struct stat named
    { };
    return ::fstat(fd, &locked) == 0 && ::stat(path.constData(), &named) == 0
        && locked.st_dev == named.st_dev && locked.st_ino == named.st_ino;
}

} // namespace

Result<FileLock> FileLock::tryLock(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    for (int attempt = 0; attempt < attempts; ++attempt) {
        const int fd = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
        if (fd < 0)
            return failWithErrno(path);
        FileLock lock(fd, path);
        if (::flock(fd, LOCK_EX | LOCK_NB) != 0) {
            const int reason = errno;
            ::close(fd);
            lock.m_handle = none; // Not ours to remove.
            errno = reason;
            if (reason == EWOULDBLOCK)
                return fail(ErrorCode::Conflict, u"%1 is locked"_s.arg(path));
            return failWithErrno(path);
        }
        if (isStillNamed(fd, name))
            return lock;
        ::close(fd);
        lock.m_handle = none;
    }
    return fail(ErrorCode::Unavailable, u"%1 changes all the time"_s.arg(path));
}

Result<> FileLock::setContent(const QByteArray &content)
{
    const int fd = static_cast<int>(m_handle);
    if (::pwrite(fd, content.constData(), static_cast<size_t>(content.size()), 0) != content.size()
        || ::ftruncate(fd, content.size()) != 0)
        return failWithErrno(m_path);
    return {};
}

void FileLock::release()
{
    const int fd = static_cast<int>(m_handle);
    const QByteArray name = QFile::encodeName(m_path);
    // The name goes first: whoever opens it from now on makes a new file.
    if (isStillNamed(fd, name))
        ::unlink(name.constData());
    ::close(fd);
}

} // namespace claw::files
