// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "service/systemctlshow.h"

#include <QDeadlineTimer>
#include <QSet>

using namespace Qt::StringLiterals;

namespace claw::service {

namespace {

//! `microseconds` is a moment of the clock that systemd calls monotonic, and so is `now`.
QDateTime timeOf(const QString &microseconds, MonotonicNow now)
{
    const auto at = microseconds.toLongLong();
    return at > 0 ? now.wallClock.addMSecs(at / 1000 - now.monotonicMs) : QDateTime();
}

ServiceRuntime runtimeOf(const UnitProperties &properties, MonotonicNow now)
{
    using Status = ServiceRuntime::Status;
    ServiceRuntime runtime;
    runtime.isMissing = properties.value(u"LoadState"_s) == "not-found"_L1;
    runtime.state = properties.value(u"ActiveState"_s);
    runtime.subState = properties.value(u"SubState"_s);
    runtime.result = properties.value(u"Result"_s);
    if (runtime.state == "active"_L1)
        runtime.status = Status::Running;
    else
        runtime.status = runtime.state.isEmpty() ? Status::Unknown : Status::Stopped;
    if (const auto pid = properties.value(u"MainPID"_s).toLongLong(); pid > 0)
        runtime.pid = pid;
    bool isNumber = false;
    const int lastExit = properties.value(u"ExecMainStatus"_s).toInt(&isNumber);
    if (isNumber)
        runtime.lastExitStatus = lastExit;
    runtime.lastExitReason = properties.value(u"ExecMainCode"_s);
    runtime.restarts = properties.value(u"NRestarts"_s).toInt();
    runtime.since = timeOf(properties.value(u"ActiveEnterTimestampMonotonic"_s), now);
    runtime.statusText = properties.value(u"StatusText"_s);
    runtime.needsReload = properties.value(u"NeedDaemonReload"_s) == "yes"_L1;
    return runtime;
}

} // namespace

MonotonicNow MonotonicNow::read()
{
    return {.wallClock = QDateTime::currentDateTime(),
            .monotonicMs = QDeadlineTimer::current().deadline()};
}

UnitProperties parseUnitProperties(const QByteArray &output)
{
    UnitProperties properties;
    for (const auto &line : QString::fromUtf8(output).split(u'\n')) {
        if (const auto equals = line.indexOf(u'='); equals > 0)
            properties.insert(line.left(equals).trimmed(), line.mid(equals + 1).trimmed());
    }
    return properties;
}

QString unitPropertyNames()
{
    return u"LoadState,UnitFileState,ActiveState,SubState,Result,MainPID,ExecMainStatus,"
           "ExecMainCode,NRestarts,ActiveEnterTimestampMonotonic,StatusText,NeedDaemonReload,"
           "FragmentPath,"
           "DropInPaths"_s;
}

ServiceState stateOf(const UnitProperties &properties, MonotonicNow now)
{
    static const QSet<QString> registered{u"enabled"_s, u"enabled-runtime"_s, u"linked"_s,
                                          u"static"_s,  u"generated"_s,       u"alias"_s,
                                          u"indirect"_s};
    ServiceState state;
    state.runtime = runtimeOf(properties, now);
    state.fileState = properties.value(u"UnitFileState"_s);
    state.isMasked =
        state.fileState.startsWith("masked"_L1) || properties.value(u"LoadState"_s) == "masked"_L1;
    state.isLoaded = registered.contains(state.fileState)
        || state.runtime.status == ServiceRuntime::Status::Running;
    return state;
}

} // namespace claw::service
