// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QString>

#include <chrono>

namespace claw::sessions {

/*! The lock that other programs of the state directory honour: a file `<path>.lock` that is created
    by whoever gets it first and removed afterwards. Weaker than a lock of the kernel, but the one
    that the file format knows. Blocks: for workers only.
*/
class LockFile
{
public:
    struct Patience
    {
        std::chrono::milliseconds longestWait{10'000};
        std::chrono::milliseconds staleAfter{30'000}; //!< An older file was left by a crash.
    };

    //! Fails with Unavailable when somebody else holds the lock for longer than the patience lasts,
    //! or when the file cannot be created.
    [[nodiscard]] static Result<LockFile> acquire(const QString &path, Patience patience);

    LockFile(LockFile &&other) noexcept;
    LockFile &operator=(LockFile &&) = delete;
    ~LockFile();

private:
    explicit LockFile(QString lockPath);

    QString m_lockPath; //!< Empty after a move.
};

} // namespace claw::sessions
