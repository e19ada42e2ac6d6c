// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "files/filelock.h"

#include <QDateTime>
#include <QJsonObject>

#include <optional>

namespace claw::files {

//! What the holder of a state directory says about itself. For people only: the kernel's lock
//! decides, and what a dead gateway left behind means nothing.
struct LockHolder
{
    qint64 pid = 0;
    QDateTime startedAt; //!< UTC.
    QString url; //!< Empty until it listens.
    QString configPath;
    QString version;

    [[nodiscard]] static std::optional<LockHolder> fromJson(const QJsonObject &object);
    [[nodiscard]] QJsonObject toJson() const;
};

//! One gateway for one state directory. Held from before anything is written there until the end.
class StateLock
{
public:
    //! Makes the directory when it is missing. Fails with Conflict when another process holds it; the
    //! error's details are then the holder's LockHolder as JSON, or empty if it does not say.
    [[nodiscard]] static Result<StateLock> tryAcquire(const QString &path, const LockHolder &self);
    //! What the file says, whether its writer still lives or not.
    [[nodiscard]] static std::optional<LockHolder> lastHolder(const QString &path);

    //! Replaces what we say about ourselves, such as the URL once it is known. A failure is logged
    //! and harmless.
    void describe(const LockHolder &self);

private:
    explicit StateLock(FileLock lock);

    FileLock m_lock;
};

} // namespace claw::files
