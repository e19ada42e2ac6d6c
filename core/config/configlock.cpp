// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/configlock.h"

#include "files/atomicfile.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QThread>

using namespace Qt::StringLiterals;

namespace claw::config {

namespace {

constexpr unsigned long pauseMs = 2; // An edit takes about as long.

} // namespace

Result<files::FileLock> lockConfig(const QString &configPath, std::chrono::milliseconds patience)
{
    const QFileInfo file(configPath);
    if (const auto made = files::ensurePrivateDir(file.path()); !made)
        return tl::unexpected(made.error());
    const QDeadlineTimer deadline(patience);
    for (;;) {
        auto lock = files::FileLock::tryLock(configPath + ".lock"_L1);
        if (lock)
            return lock;
        // A file that is replaced all the time is one more way to be busy.
        const bool isBusy = lock.error().code == ErrorCode::Conflict;
        if (!isBusy || deadline.hasExpired()) {
            Error error = lock.error();
            error.code = ErrorCode::Unavailable;
            error.retryable = isBusy;
            if (isBusy)
                error.message = u"another program is changing %1"_s.arg(configPath);
            return tl::unexpected(error);
        }
        QThread::msleep(pauseMs);
    }
}

} // namespace claw::config
