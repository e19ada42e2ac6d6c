// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "files/beneath.h"
#include "files/diskbarrier.h"

#include <QDir>
#include <QFileInfo>
#include <QUuid>
#include <qt_windows.h>

#include <fcntl.h>
#include <io.h>

#include <string>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace claw::files {

namespace {

// A path cannot be walked from handle to handle here. Instead the system says where an open handle
// really is; a directory that is open without FILE_SHARE_DELETE cannot be renamed or replaced, nor
// can those above it.
constexpr DWORD shareAll = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;
constexpr DWORD sharePinned = FILE_SHARE_READ | FILE_SHARE_WRITE;

class Handle
{
public:
    Handle(const QString &path, DWORD access, DWORD share, DWORD flags)
        : m_handle(CreateFileW(QDir::toNativeSeparators(path).toStdWString().c_str(), access, share,
                               nullptr, OPEN_EXISTING, flags, nullptr))
    { }
    Handle(Handle &&other) noexcept
        : m_handle(other.release())
    { }
    ~Handle()
    {
        if (isOpen())
            CloseHandle(m_handle);
    }

    [[nodiscard]] bool isOpen() const { return m_handle != INVALID_HANDLE_VALUE; }
    [[nodiscard]] HANDLE get() const { return m_handle; }
    HANDLE release() { return std::exchange(m_handle, INVALID_HANDLE_VALUE); }

    //! Where it is, links resolved.
    [[nodiscard]] QString realPath() const
    {
        std::wstring path(32768, L'\0');
        const DWORD length = GetFinalPathNameByHandleW(m_handle, path.data(), DWORD(path.size()),
                                                       FILE_NAME_NORMALIZED);
        return length < path.size() ? QString::fromStdWString(path.substr(0, length)) : QString();
    }

private:
    HANDLE m_handle;
};

tl::unexpected<Error> systemFault(const QString &path)
{
    const DWORD number = GetLastError();
    const bool isMissing = number == ERROR_FILE_NOT_FOUND || number == ERROR_PATH_NOT_FOUND;
    return fail(isMissing ? ErrorCode::NotFound : ErrorCode::Unavailable,
                u"%1: %2"_s.arg(path, qt_error_string(int(number))));
}

tl::unexpected<Error> outside(const QString &path, const QString &root)
{
    return fail(ErrorCode::Forbidden, u"%1 is outside of %2"_s.arg(path, root));
}

bool isBelow(const Handle &inner, const QString &realRoot)
{
    const QString real = inner.realPath();
    return !realRoot.isEmpty()
        && (real.compare(realRoot, Qt::CaseInsensitive) == 0
            || real.startsWith(realRoot + u'\\', Qt::CaseInsensitive));
}

//! The parts of a path below the root; fails when the words alone lead out.
Result<QStringList> partsOf(const QString &root, const QString &path)
{
    const QString cleanRoot = QDir::cleanPath(QDir::fromNativeSeparators(root));
    const QString clean =
        QDir::cleanPath(QDir(cleanRoot).absoluteFilePath(QDir::fromNativeSeparators(path)));
    if (path.contains(QChar(u'\0')))
        return fail(ErrorCode::InvalidRequest, u"the path has a NUL character in it"_s);
    if (clean.compare(cleanRoot, Qt::CaseInsensitive) == 0)
        return fail(ErrorCode::InvalidRequest, u"%1 is a directory"_s.arg(path));
    if (!clean.startsWith(cleanRoot + u'/', Qt::CaseInsensitive))
        return outside(path, root);
    const QString below = clean.sliced(cleanRoot.size() + 1);
    if (below.contains(u':')) // A stream of a file, or a device.
        return fail(ErrorCode::InvalidRequest, u"%1 is no usable path"_s.arg(path));
    return below.split(u'/', Qt::SkipEmptyParts);
}

Result<> checkRegular(const Handle &file, const QString &path)
{
    BY_HANDLE_FILE_INFORMATION information{};
    if (GetFileType(file.get()) != FILE_TYPE_DISK
        || !GetFileInformationByHandle(file.get(), &information))
        return fail(ErrorCode::InvalidRequest, u"%1 is no regular file"_s.arg(path));
    if (information.dwFileAttributes & FILE_ATTRIBUTE_DIRECTORY)
        return fail(ErrorCode::InvalidRequest, u"%1 is a directory"_s.arg(path));
    return {};
}

//! Directories from the root on, which stay where they are while this lives.
struct PinnedWay
{
    std::vector<Handle> handles;
    QString realRoot;
    QString directory; //!< The last one.
};

Result<> pin(PinnedWay &way, const QString &path, const QString &root)
{
    Handle handle(way.directory, FILE_READ_ATTRIBUTES, sharePinned, FILE_FLAG_BACKUP_SEMANTICS);
    if (!handle.isOpen())
        return systemFault(path);
    if (way.handles.empty())
        way.realRoot = handle.realPath();
    if (!isBelow(handle, way.realRoot))
        return outside(path, root);
    way.handles.push_back(std::move(handle));
    return {};
}

Result<PinnedWay> pinnedWay(const QString &root, const QStringList &parts, const QString &path)
{
    PinnedWay way;
    way.directory = root;
    if (const auto pinned = pin(way, path, root); !pinned)
        return tl::unexpected(pinned.error());
    for (const QString &part : parts.first(parts.size() - 1)) {
        way.directory += u'/' + part;
        QDir().mkdir(way.directory);
        if (const auto pinned = pin(way, path, root); !pinned)
            return tl::unexpected(pinned.error());
    }
    return way;
}

Result<> writeNew(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered)
        || file.write(bytes) != bytes.size())
        return fail(ErrorCode::Unavailable, file.errorString());
    return syncToDisk(file);
}

} // namespace

Result<std::unique_ptr<QFile>> openBeneath(const QString &root, const QString &path)
{
    const auto parts = partsOf(root, path);
    if (!parts)
        return tl::unexpected(parts.error());
    const Handle directory(root, FILE_READ_ATTRIBUTES, shareAll, FILE_FLAG_BACKUP_SEMANTICS);
    Handle handle(root + u'/' + parts->join(u'/'), GENERIC_READ, shareAll,
                  FILE_FLAG_BACKUP_SEMANTICS);
    if (!directory.isOpen() || !handle.isOpen())
        return systemFault(path);
    if (!isBelow(handle, directory.realPath()))
        return outside(path, root);
    if (const auto regular = checkRegular(handle, path); !regular)
        return tl::unexpected(regular.error());
    const int fd = _open_osfhandle(reinterpret_cast<intptr_t>(handle.get()), _O_RDONLY);
    auto file = std::make_unique<QFile>();
    if (fd < 0 || !file->open(fd, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        return fail(ErrorCode::Unavailable, u"%1: cannot be opened"_s.arg(path));
    handle.release();
    return file;
}

Result<> replaceBeneath(const QString &root, const QString &path, const QByteArray &bytes)
{
    const auto parts = partsOf(root, path);
    if (!parts)
        return tl::unexpected(parts.error());
    const auto way = pinnedWay(root, *parts, path);
    if (!way)
        return tl::unexpected(way.error());
    const QString target = way->directory + u'/' + parts->last();
    if (QFileInfo(target).isSymLink())
        return fail(ErrorCode::Forbidden, u"%1 is a symbolic link"_s.arg(path));
    if (const QFileInfo old(target); old.exists()) {
        const Handle handle(target, GENERIC_READ | GENERIC_WRITE, shareAll,
                            FILE_FLAG_BACKUP_SEMANTICS | FILE_FLAG_OPEN_REPARSE_POINT);
        if (!handle.isOpen())
            return systemFault(path);
        if (const auto regular = checkRegular(handle, path); !regular)
            return regular;
    }
    const QString temporary =
        u"%1/.clawdbot-%2.tmp"_s.arg(way->directory, QUuid::createUuid().toString(QUuid::Id128));
    const auto done =
        writeNew(temporary, bytes).and_then([&] { return replaceFile(temporary, target); });
    if (done)
        return {};
    QFile::remove(temporary);
    return failWithin(path, done.error());
}

} // namespace claw::files
