// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

#include <memory>
#include <optional>

namespace claw::tray {

//! Notices the end of one process of this machine, without looking again and again.
class ProcessWatch : public QObject
{
    Q_OBJECT

public:
    explicit ProcessWatch(QObject *parent = nullptr);
    ~ProcessWatch() override;

    //! Watches another process instead; nullopt: none. One that is not there (any more) is not watched.
    void setPid(std::optional<qint64> pid);
    //! The process that is watched and lives.
    [[nodiscard]] std::optional<qint64> pid() const { return m_pid; }

Q_SIGNALS:
    void ended();

private:
    struct Handle;

    void onEnded();

    std::optional<qint64> m_pid;
    std::unique_ptr<Handle> m_handle;
};

} // namespace claw::tray
