// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "dnssd/parentwatch.h"

#include <QPointer>
#include <QThreadPool>
#include <qt_windows.h>

namespace claw::dnssd {

class ParentWatch::Platform
{ };

// A pipe cannot be waited for here but by reading it, which a worker does until the process ends.
ParentWatch::ParentWatch()
{
    QThreadPool::globalInstance()->start([self = QPointer<ParentWatch>(this)] {
        char ignored = 0;
        DWORD count = 1;
        while (count > 0
               && ReadFile(GetStdHandle(STD_INPUT_HANDLE), &ignored, 1, &count, nullptr)) { }
        QMetaObject::invokeMethod(self, &ParentWatch::parentGone, Qt::QueuedConnection);
    });
}

ParentWatch::~ParentWatch() = default;

} // namespace claw::dnssd
