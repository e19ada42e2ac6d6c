// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tray/processwatch.h"

namespace claw::tray {

// Without a notification of the system the end of a process shows in the connection to it and in the
// lock file that it removes.
struct ProcessWatch::Handle
{ };

ProcessWatch::ProcessWatch(QObject *parent)
    : QObject(parent)
{ }

ProcessWatch::~ProcessWatch() = default;

void ProcessWatch::setPid(std::optional<qint64> pid)
{
    m_pid = pid;
}

void ProcessWatch::onEnded()
{
    m_pid.reset();
    Q_EMIT ended();
}

} // namespace claw::tray
