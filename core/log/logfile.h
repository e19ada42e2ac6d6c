// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/clock.h"
#include "log/logtarget.h"

#include <QFile>

#include <chrono>
#include <optional>

namespace claw::log {

//! How much disk a log may take. Its files together never hold more than `fileBytes` x `files`.
struct LogFilePolicy
{
    qint64 fileBytes =
        10 * 1024 * 1024; //!< A file that would grow beyond is put away; min. 128 KiB.
    int files = 5; //!< The current one and those put away as `<name>.1` (newest), `<name>.2`, ...
    std::chrono::hours fileAge{24}; //!< So is one that was begun longer ago than this.
    std::chrono::hours keepFor{7 * 24}; //!< Files put away are deleted when they are older.
};

//! The log file: JSON lines, mode 0600, rotated by size and age within a hard total budget. The file
//! is opened at the first line and again when somebody moved it away; a write that fails (no space)
//! leaves no half line behind.
class LogFile final : public LogTarget
{
public:
    LogFile(QString path, LogFilePolicy policy, const Clock &clock);

    [[nodiscard]] Result<> write(const LogRecord &record) override;

private:
    [[nodiscard]] Result<> ensureOpen();
    [[nodiscard]] bool isDue(qsizetype more) const;
    void putAway();
    void enforceBudget() const;
    [[nodiscard]] QString numbered(int number) const;
    [[nodiscard]] Result<> append(const QByteArray &line);

    QString m_path;
    LogFilePolicy m_policy;
    const Clock &m_clock;
    QFile m_file;
    qint64 m_begunMs = 0;
    bool m_rotates = true; //!< Not when the path is a device or a pipe.
};

} // namespace claw::log
