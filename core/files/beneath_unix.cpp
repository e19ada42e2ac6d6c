// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "files/beneath.h"
#include "files/walkbeneath_unix.h"

#include <QUuid>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <optional>

using namespace Qt::StringLiterals;

namespace claw::files {

namespace {

//! The state of what `place` names; nullopt when there is nothing.
Result<std::optional<struct stat>> regularFile(const Place &place, const QString &path)
{
    struct stat state
    { };
    if (::fstatat(place.directory.get(), place.name.constData(), &state, AT_SYMLINK_NOFOLLOW)
        != 0) {
        if (errno == ENOENT)
            return std::nullopt;
        return systemFault(path, errno);
    }
    if (S_ISDIR(state.st_mode))
        return fail(ErrorCode::InvalidRequest, u"%1 is a directory"_s.arg(path));
    if (!S_ISREG(state.st_mode))
        return fail(ErrorCode::InvalidRequest, u"%1 is no regular file"_s.arg(path));
    return state;
}

Result<> writeAll(int fd, const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t written = ::write(fd, bytes.constData() + done, size_t(bytes.size() - done));
        if (written < 0 && errno != EINTR)
            return fail(ErrorCode::Unavailable, qt_error_string(errno));
        done += std::max<ssize_t>(written, 0);
    }
    while (::fsync(fd) != 0) {
        if (errno != EINTR)
            return fail(ErrorCode::Unavailable, qt_error_string(errno));
    }
    return {};
}

//! Fills a new file beside the old one, with the old one's owner (where that is allowed) and mode.
Result<> writeBeside(const Place &place, const QByteArray &temporary,
                     const std::optional<struct stat> &old, const QByteArray &bytes)
{
    const Descriptor file(::openat(place.directory.get(), temporary.constData(),
                                   O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
                                   old ? 0600 : 0666));
    if (!file.isOpen())
        return fail(ErrorCode::Unavailable, qt_error_string(errno));
    if (const auto written = writeAll(file.get(), bytes); !written)
        return written;
    if (!old)
        return {};
    [[maybe_unused]] const int owned = ::fchown(file.get(), old->st_uid, old->st_gid);
    if (::fchmod(file.get(), old->st_mode & 0777) != 0)
        return fail(ErrorCode::Unavailable, qt_error_string(errno));
    return {};
}

} // namespace

Result<std::unique_ptr<QFile>> openBeneath(const QString &root, const QString &path)
{
    const auto place = WalkBeneath(root, path).place(Missing::IsAFault);
    if (!place)
        return tl::unexpected(place.error());
    const auto there = regularFile(*place, path);
    if (!there)
        return tl::unexpected(there.error());
    if (!*there)
        return systemFault(path, ENOENT);
    // A pipe that took the file's place meanwhile must not make us wait for its other end.
    Descriptor fd(::openat(place->directory.get(), place->name.constData(),
                           O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
    if (!fd.isOpen())
        return systemFault(path, errno);
    struct stat opened
    { };
    if (::fstat(fd.get(), &opened) != 0 || !S_ISREG(opened.st_mode))
        return fail(ErrorCode::InvalidRequest, u"%1 is no regular file"_s.arg(path));
    auto file = std::make_unique<QFile>();
    if (!file->open(fd.get(), QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        return fail(ErrorCode::Unavailable, u"%1: %2"_s.arg(path, file->errorString()));
    fd.release();
    return file;
}

Result<> replaceBeneath(const QString &root, const QString &path, const QByteArray &bytes)
{
    const auto place = WalkBeneath(root, path).place(Missing::IsMade);
    if (!place)
        return tl::unexpected(place.error());
    const auto old = regularFile(*place, path);
    if (!old)
        return tl::unexpected(old.error());
    const int directory = place->directory.get();
    // A rename asks for the permission of the directory alone.
    if (*old && ::faccessat(directory, place->name.constData(), W_OK, AT_EACCESS) != 0)
        return systemFault(path, errno);

    const QByteArray temporary =
        ".clawdbot-" + QUuid::createUuid().toByteArray(QUuid::Id128) + ".tmp";
    auto done = writeBeside(*place, temporary, *old, bytes);
    if (done
        && ::renameat(directory, temporary.constData(), directory, place->name.constData()) != 0)
        done = fail(ErrorCode::Unavailable, qt_error_string(errno));
    if (!done) {
        ::unlinkat(directory, temporary.constData(), 0);
        return failWithin(path, done.error());
    }
    static_cast<void>(::fsync(directory)); // Some file systems refuse; the content is safe anyway.
    return {};
}

} // namespace claw::files
