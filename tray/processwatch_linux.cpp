// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tray/processwatch.h"

#include <QSocketNotifier>

#include <sys/syscall.h>
#include <unistd.h>

namespace claw::tray {

//! A descriptor that becomes readable when its process ends.
struct ProcessWatch::Handle
{
    explicit Handle(int descriptor)
        : notifier(descriptor, QSocketNotifier::Read)
    { }
    ~Handle()
    {
        notifier.setEnabled(false);
        ::close(int(notifier.socket()));
    }
    Q_DISABLE_COPY_MOVE(Handle)

    QSocketNotifier notifier;
};

ProcessWatch::ProcessWatch(QObject *parent)
    : QObject(parent)
{ }

ProcessWatch::~ProcessWatch() = default;

void ProcessWatch::setPid(std::optional<qint64> pid)
{
    if (pid == m_pid)
        return;
    m_pid.reset();
    m_handle.reset();
    if (!pid)
        return;
    // The C library of Debian 12 has a wrapper, that of Debian 11 has none.
    const int descriptor = int(::syscall(SYS_pidfd_open, pid_t(*pid), 0));
    if (descriptor < 0)
        return;
    m_pid = pid;
    m_handle = std::make_unique<Handle>(descriptor);
    connect(&m_handle->notifier, &QSocketNotifier::activated, this, &ProcessWatch::onEnded);
}

void ProcessWatch::onEnded()
{
    m_pid.reset();
    m_handle->notifier.setEnabled(false); // It calls us: it goes with the next process.
    Q_EMIT ended();
}

} // namespace claw::tray
