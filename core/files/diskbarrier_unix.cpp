// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "files/diskbarrier.h"

#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace claw::files {

namespace {

tl::unexpected<Error> failWithErrno()
{
    return fail(ErrorCode::Unavailable, qt_error_string(errno));
}

//! A rename lasts only once the directory that holds the name is on the disk.
void syncDirectory(const QString &path)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return;
    // Some file systems refuse this on a directory; the content is safe either way.
    static_cast<void>(::fsync(fd));
    ::close(fd);
}

} // namespace

Result<> syncToDisk(QFile &file)
{
    while (::fsync(file.handle()) != 0) {
        if (errno != EINTR)
            return failWithErrno();
    }
    return {};
}

Result<> replaceFile(const QString &source, const QString &target)
{
    if (std::rename(QFile::encodeName(source).constData(), QFile::encodeName(target).constData())
        != 0)
        return failWithErrno();
    syncDirectory(QFileInfo(target).path());
    return {};
}

} // namespace claw::files
