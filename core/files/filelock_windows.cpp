// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "files/filelock.h"

#include <QDir>
#include <qt_windows.h>

#include <string>

using namespace Qt::StringLiterals;

namespace claw::files {

namespace {

// Locks are mandatory here, so the locked byte lies far behind the content that others read.
constexpr DWORD lockedByteHigh = 0x40000000;

tl::unexpected<Error> failWithLastError(const QString &path)
{
    return fail(ErrorCode::Unavailable,
                u"%1: %2"_s.arg(path, qt_error_string(static_cast<int>(GetLastError()))));
}

} // namespace

Result<FileLock> FileLock::tryLock(const QString &path)
{
    const std::wstring name = QDir::toNativeSeparators(path).toStdWString();
    HANDLE handle = CreateFileW(name.c_str(), GENERIC_READ | GENERIC_WRITE | DELETE,
                                FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr,
                                OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return failWithLastError(path);
    OVERLAPPED where{};
    where.OffsetHigh = lockedByteHigh;
    if (!LockFileEx(handle, LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, &where)) {
        const bool taken = GetLastError() == ERROR_LOCK_VIOLATION;
        auto failure = taken ? fail(ErrorCode::Conflict, u"%1 is locked"_s.arg(path))
                             : failWithLastError(path);
        CloseHandle(handle);
        return failure;
    }
    return FileLock(reinterpret_cast<Handle>(handle), path);
}

Result<> FileLock::setContent(const QByteArray &content)
{
    const auto handle = reinterpret_cast<HANDLE>(m_handle);
    OVERLAPPED start{};
    DWORD written = 0;
    if (!WriteFile(handle, content.constData(), static_cast<DWORD>(content.size()), &written,
                   &start)
        || SetFilePointer(handle, static_cast<LONG>(content.size()), nullptr, FILE_BEGIN)
            == INVALID_SET_FILE_POINTER
        || !SetEndOfFile(handle))
        return failWithLastError(m_path);
    return {};
}

void FileLock::release()
{
    // The file stays: a name can be deleted here while another process waits for the lock on it.
    CloseHandle(reinterpret_cast<HANDLE>(m_handle));
}

} // namespace claw::files
