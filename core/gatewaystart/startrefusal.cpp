// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "gatewaystart/startrefusal.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace claw::gatewaystart {

namespace {

constexpr int refused = 1;
constexpr int misconfigured = 78;

} // namespace

tl::unexpected<StartRefusal> refuse(QStringList lines, RefusalKind kind)
{
    return tl::unexpected(StartRefusal{.lines = std::move(lines), .kind = kind});
}

bool isSupervised(const QProcessEnvironment &environment)
{
    for (const auto &name :
         {u"INVOCATION_ID"_s, u"NOTIFY_SOCKET"_s, u"CLAWDBOT_SERVICE_MARKER"_s}) {
        if (!environment.value(name).isEmpty())
            return true;
    }
    // launchd gives its jobs their label; a terminal on macOS carries the value 0.
    const auto job = environment.value(u"XPC_SERVICE_NAME"_s);
    return !job.isEmpty() && job != "0"_L1;
}

bool isOwnService(const QProcessEnvironment &environment)
{
    if (environment.value(u"CLAWDBOT_SERVICE_MARKER"_s).isEmpty())
        return false;
    // What a tool of the assistant starts inherits the marker. Since version 248 systemd says whom
    // it means.
    const auto meant = environment.value(u"SYSTEMD_EXEC_PID"_s);
    return meant.isEmpty() || meant == QString::number(QCoreApplication::applicationPid());
}

int exitCodeOf(const StartRefusal &refusal, bool supervised)
{
    return supervised && refusal.kind == RefusalKind::Config ? misconfigured : refused;
}

} // namespace claw::gatewaystart
