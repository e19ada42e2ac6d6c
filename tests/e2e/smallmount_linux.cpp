// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tests/e2e/smallmount.h"

#include <QFile>

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;

namespace claw::testing {

namespace {

constexpr auto fillerName = "/filler";

bool mountPrivately(const char *directory)
{
    return ::unshare(CLONE_NEWNS) == 0
        && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0
        && ::mount("none", directory, "tmpfs", 0, "size=512k,mode=0700") == 0;
}

bool fillUp(const char *file)
{
    static const char block[4096] = {};
    const int descriptor = ::open(file, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return false;
    while (::write(descriptor, block, sizeof block) > 0) { }
    const bool isFull = errno == ENOSPC;
    ::close(descriptor);
    return isFull;
}

} // namespace

SmallMount::SmallMount(QString directory)
    : m_directory(std::move(directory))
{ }

QString SmallMount::whyNot()
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(mountPrivately("/tmp") ? 0 : errno);
    int status = 0;
    ::waitpid(child, &status, 0);
    if (WIFEXITED(status) && WEXITSTATUS(status) == 0)
        return {};
    return u"a disk cannot be mounted here: "_s
        + QString::fromLocal8Bit(std::strerror(WEXITSTATUS(status)));
}

std::function<void()> SmallMount::beforeExec(bool full) const
{
    const QByteArray directory = QFile::encodeName(m_directory);
    const QByteArray filler = directory + fillerName;
    return [directory, filler, full] {
        if (!mountPrivately(directory.constData()) || (full && !fillUp(filler.constData())))
            ::_exit(98);
    };
}

QString SmallMount::seenBy(qint64 pid) const
{
    return u"/proc/%1/root%2"_s.arg(pid).arg(m_directory);
}

bool SmallMount::fill(qint64 pid) const
{
    return fillUp(QFile::encodeName(seenBy(pid) + QLatin1StringView(fillerName)).constData());
}

bool SmallMount::makeRoom(qint64 pid) const
{
    return QFile::remove(seenBy(pid) + QLatin1StringView(fillerName));
}

} // namespace claw::testing
