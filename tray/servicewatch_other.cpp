// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tray/servicewatch.h"

namespace claw::tray {

// launchd and the Task Scheduler do not tell of a single job; there the files of the gateway and the
// connection to it are what is watched.

ServiceWatch::ServiceWatch(const QProcessEnvironment &, QString unit, QObject *parent)
    : QObject(parent)
    , m_unit(std::move(unit))
{ }

ServiceWatch::~ServiceWatch() = default;

void ServiceWatch::start() { }

QCoro::Task<> ServiceWatch::connectToManager()
{
    co_return;
}

void ServiceWatch::onChanged()
{
    Q_EMIT changed();
}

void ServiceWatch::onDisconnected()
{
    Q_EMIT lost();
}

} // namespace claw::tray
