// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "service/launchctlprint.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::service {

namespace {

// What launchctl ends with when there is no such service (ESRCH is what older ones say).
constexpr int noSuchService = 113;
constexpr int noSuchProcess = 3;

//! `78: EX_CONFIG` is 78, `(never exited)` nothing.
std::optional<int> exitStatusOf(const QString &value)
{
    bool isNumber = false;
    const int status = value.section(u':', 0, 0).trimmed().toInt(&isNumber);
    return isNumber ? std::optional(status) : std::nullopt;
}

void take(const QString &key, const QString &value, ServiceRuntime &runtime)
{
    if (key == "state"_L1)
        runtime.state = value;
    else if (key == "pid"_L1 && value.toLongLong() > 0)
        runtime.pid = value.toLongLong();
    else if (key == "last exit code"_L1 || key == "last exit status"_L1)
        runtime.lastExitStatus = exitStatusOf(value);
    else if (key == "last exit reason"_L1 || key == "last terminating signal"_L1)
        runtime.lastExitReason = value;
    else if (key == "runs"_L1)
        runtime.restarts = std::max(0, value.toInt() - 1);
}

} // namespace

ServiceRuntime parseLaunchctlPrint(const QByteArray &output)
{
    using Status = ServiceRuntime::Status;
    ServiceRuntime runtime;
    int depth = 0;
    for (const auto &raw : QString::fromUtf8(output).split(u'\n')) {
        const auto line = raw.trimmed();
        if (line.endsWith(u'{')) {
            ++depth;
        } else if (line == "}"_L1) {
            --depth;
        } else if (depth == 1 && line.contains(" = "_L1)) {
            take(line.section(u" = "_s, 0, 0).toLower(), line.section(u" = "_s, 1), runtime);
        }
    }
    if (runtime.state == "running"_L1 || runtime.pid)
        runtime.status = Status::Running;
    else
        runtime.status = runtime.state.isEmpty() ? Status::Unknown : Status::Stopped;
    return runtime;
}

bool isUnknownJob(const process::ProcessOutcome &outcome)
{
    if (outcome.end != process::ProcessEnd::Exited || outcome.exitCode == 0)
        return false;
    return outcome.exitCode == noSuchService || outcome.exitCode == noSuchProcess
        || outcome.complaint().contains("Could not find service"_L1);
}

bool isDisabledJob(const QByteArray &output, const QString &label)
{
    const QString quoted = u'"' + label + u'"';
    for (const auto &line : QString::fromUtf8(output).split(u'\n')) {
        if (line.section(u"=>"_s, 0, 0).trimmed() != quoted)
            continue;
        const auto value = line.section(u"=>"_s, 1).trimmed();
        return value == "disabled"_L1 || value == "true"_L1;
    }
    return false;
}

} // namespace claw::service
