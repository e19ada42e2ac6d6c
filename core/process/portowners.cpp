// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "process/portowners.h"

#include <QCoroFuture>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace claw::process {

QString PortOwner::shown() const
{
    return name.isEmpty() ? u"pid %1"_s.arg(pid) : u"pid %1 (%2)"_s.arg(pid).arg(name);
}

QCoro::Task<Result<PortListeners>> listenersOf(quint16 port)
{
    const QFuture<Result<PortListeners>> found = QtConcurrent::run(findListeners, port);
    co_return co_await found;
}

} // namespace claw::process
