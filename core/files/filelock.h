// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace claw::files {

//! A file locked by the kernel for this process: flock() on Unix, LockFileEx() on Windows. The lock
//! ends with the process however that dies, is not inherited by children, and others can still read
//! the file.
class FileLock
{
public:
    //! Creates the file (mode 0600) when it is missing. Fails with Conflict when somebody holds the
    //! lock, with Unavailable when the file or its file system does not let itself be locked.
    [[nodiscard]] static Result<FileLock> tryLock(const QString &path);

    FileLock(FileLock &&other) noexcept;
    FileLock &operator=(FileLock &&other) noexcept;
    //! Removes the file and gives the lock up.
    ~FileLock();

    //! Writes over what the file says, in place: the lock is on the file, not on its name.
    [[nodiscard]] Result<> setContent(const QByteArray &content);

private:
    using Handle = qintptr; //!< A file descriptor, or a HANDLE on Windows.
    static constexpr Handle none = -1;

    FileLock(Handle handle, QString path);
    void release();

    Handle m_handle = none;
    QString m_path;
};

} // namespace claw::files
