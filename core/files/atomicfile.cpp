// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "files/atomicfile.h"

#include "files/diskbarrier.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QUuid>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace claw::files {

namespace {

constexpr auto longestLinkChain = 40; // As the kernel's own limit.
constexpr QFile::Permissions privateDir = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

//! The file that is meant when `path` is a link, whether it exists or not.
Result<QString> linkTarget(QString path)
{
    for (int step = 0; step < longestLinkChain; ++step) {
        const QFileInfo info(path);
        if (!info.isSymLink())
            return path;
        path = QDir(info.path()).absoluteFilePath(info.symLinkTarget());
    }
    return fail(ErrorCode::InvalidRequest, u"too many symbolic links"_s);
}

QString temporaryName(const QString &target)
{
    return u"%1.%2.%3.tmp"_s.arg(target)
        .arg(QCoreApplication::applicationPid())
        .arg(QUuid::createUuid().toString(QUuid::Id128));
}

Result<> writeNewFile(const QString &path, const QByteArray &bytes, QFile::Permissions mode)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered, mode))
        return fail(ErrorCode::Unavailable, file.errorString());
    if (file.write(bytes) != bytes.size())
        return fail(ErrorCode::Unavailable, file.errorString());
    // The umask may have taken bits away that the caller asked for.
    if (!file.setPermissions(mode))
        return fail(ErrorCode::Unavailable, file.errorString());
    return syncToDisk(file);
}

tl::unexpected<Error> openFault(const QString &path, int number, const QString &text)
{
    const bool missing = number == ENOENT || number == ENOTDIR;
    const bool refused = number == EACCES || number == EPERM;
    return fail(missing       ? ErrorCode::NotFound
                    : refused ? ErrorCode::Forbidden
                              : ErrorCode::Unavailable,
                u"%1: %2"_s.arg(path, text));
}

} // namespace

Result<> writeAtomically(const QString &path, const QByteArray &bytes, QFile::Permissions mode)
{
    const auto target = linkTarget(path);
    if (!target)
        return failWithin(path, target.error());
    if (QFileInfo(*target).isDir())
        return fail(ErrorCode::InvalidRequest, u"%1: is a directory"_s.arg(path));

    const QString temporary = temporaryName(*target);
    const auto done = writeNewFile(temporary, bytes, mode).and_then([&] {
        return replaceFile(temporary, *target);
    });
    if (done)
        return {};
    QFile::remove(temporary);
    return failWithin(u"cannot write "_s + path, done.error());
}

Result<QByteArray> readAll(const QString &path, qint64 maxBytes)
{
    const QFileInfo info(path);
    if (info.isDir())
        return fail(ErrorCode::InvalidRequest, u"%1: is a directory"_s.arg(path));
    if (info.exists() && !info.isFile()) // Opening a pipe would wait for its other end.
        return fail(ErrorCode::InvalidRequest, u"%1: is not a regular file"_s.arg(path));

    QFile file(path);
    errno = 0;
    if (!file.open(QIODevice::ReadOnly))
        return openFault(path, errno, file.errorString());
    // The size on the disk may lie (procfs) or change; what was read is what counts.
    QByteArray bytes = file.read(maxBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::Unavailable, u"%1: %2"_s.arg(path, file.errorString()));
    if (bytes.size() > maxBytes)
        return fail(ErrorCode::TooLarge, u"%1: is larger than %2 bytes"_s.arg(path).arg(maxBytes));
    return bytes;
}

Result<> ensurePrivateDir(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return {};
    if (info.exists() || info.isSymLink())
        return fail(ErrorCode::InvalidRequest, u"%1: is not a directory"_s.arg(path));
    const QString parent = info.path();
    if (parent == path)
        return fail(ErrorCode::NotFound, u"%1: no such directory"_s.arg(path));
    if (const auto made = ensurePrivateDir(parent); !made)
        return made;
    errno = 0;
    if (QDir().mkdir(path, privateDir) || QFileInfo(path).isDir())
        return {};
    return fail(ErrorCode::Unavailable,
                u"cannot create the directory %1: %2"_s.arg(path, qt_error_string(errno)));
}

} // namespace claw::files
