// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/servicediagnosis.h"

#include "cli/clitr.h"
#include "cli/serviceverification.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::cli {

namespace {

using Kind = Diagnosis::Kind;
using Status = service::ServiceRuntime::Status;

constexpr qint64 startSeconds = 15; // After that a gateway should listen.
constexpr int configurationExit = 78;

const process::PortOwner *strangerOn(const GatewayStatusReport &report)
{
    if (!report.listeners)
        return nullptr;
    const auto &owners = report.listeners->owners;
    const auto found = std::ranges::find_if(
        owners, [&](const auto &owner) { return owner.pid != report.service.runtime.pid; });
    return found == owners.end() ? nullptr : &*found;
}

bool isGateway(const process::PortOwner &owner)
{
    return owner.name.startsWith("clawdbot"_L1) || owner.commandLine.contains("clawdbot"_L1);
}

QString portText(const GatewayStatusReport &report)
{
    return QString::number(report.target.port);
}

//! Somebody else holds the port of the service.
std::optional<Diagnosis> diagnoseStranger(const GatewayStatusReport &report)
{
    const auto *stranger = strangerOn(report);
    if (!stranger)
        return std::nullopt;
    const QString next = u"kill %1 && clawdbot gateway restart"_s.arg(stranger->pid);
    if (isGateway(*stranger))
        return Diagnosis{.kind = Kind::TwoGateways,
                         .lines = {Tr::tr("Two gateways: the service, and %1 on port %2.")
                                       .arg(stranger->shown(), portText(report))},
                         .next = next};
    return Diagnosis{.kind = Kind::PortTaken,
                     .lines = {Tr::tr("Port %1 is taken by another program: %2.")
                                   .arg(portText(report), stranger->shown())},
                     .next = next};
}

Diagnosis diagnoseStopped(const GatewayStatusReport &report)
{
    const auto &runtime = report.service.runtime;
    Diagnosis diagnosis{
        .kind = Kind::Inactive, .lines = reasonsOf(runtime), .next = u"clawdbot gateway start"_s};
    if (runtime.lastExitStatus == configurationExit && !runtime.isLooping()) {
        diagnosis.kind = Kind::Refused;
        diagnosis.lines.prepend(Tr::tr("The gateway refused to start as it is configured."));
        diagnosis.next = u"clawdbot doctor"_s;
    } else if (runtime.isLooping()) {
        diagnosis.kind = Kind::Looping;
        diagnosis.lines.prepend(Tr::tr("The gateway does not stay up."));
        diagnosis.next = report.words.logCommand;
    } else if (runtime.result == "success"_L1) {
        diagnosis.lines.prepend(Tr::tr("Service is loaded but not running: it was stopped."));
    } else {
        diagnosis.lines.prepend(
            Tr::tr("Service is loaded but not running (likely exited immediately)."));
    }
    return diagnosis;
}

//! It runs, and the probe failed.
std::optional<Diagnosis> diagnoseSilent(const GatewayStatusReport &report, const QDateTime &now)
{
    const auto &runtime = report.service.runtime;
    if (report.probe->wasRefused)
        return Diagnosis{.kind = Kind::NoAccess,
                         .lines = {Tr::tr("The gateway answers, but not to this command line.")},
                         .next = u"clawdbot gateway status --token <token>"_s};
    if (report.portState() == "busy"_L1)
        return Diagnosis{.kind = Kind::Frozen,
                         .lines = {Tr::tr("The gateway holds its port and does not answer.")},
                         .next = u"clawdbot gateway restart"_s};
    if (report.portState() != "free"_L1)
        return std::nullopt;
    if (runtime.since.isValid() && runtime.since.secsTo(now) < startSeconds)
        return Diagnosis{
            .kind = Kind::Starting,
            .lines = {Tr::tr("The gateway was started a moment ago and does not listen yet.")},
            .next = u"clawdbot gateway status"_s};
    return Diagnosis{.kind = Kind::NotListening,
                     .lines = {Tr::tr("Gateway port %1 is not listening (service appears running).")
                                   .arg(portText(report))},
                     .next = u"clawdbot gateway restart"_s};
}

} // namespace

QString toWord(Diagnosis::Kind kind)
{
    switch (kind) {
    case Kind::ManagerAway:
        return u"manager-away"_s;
    case Kind::Masked:
        return u"masked"_s;
    case Kind::Inactive:
        return u"inactive"_s;
    case Kind::Refused:
        return u"refused"_s;
    case Kind::Looping:
        return u"looping"_s;
    case Kind::TwoGateways:
        return u"two-gateways"_s;
    case Kind::PortTaken:
        return u"port-taken"_s;
    case Kind::Starting:
        return u"starting"_s;
    case Kind::NotListening:
        return u"not-listening"_s;
    case Kind::Frozen:
        return u"frozen"_s;
    case Kind::NoAccess:
        return u"no-access"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Diagnosis> diagnose(const GatewayStatusReport &report, const QDateTime &now)
{
    const auto &service = report.service;
    if (!report.managerAdvice.isEmpty()) {
        if (!service.installed)
            return std::nullopt;
        return Diagnosis{.kind = Kind::ManagerAway,
                         .lines = {Tr::tr("The service manager cannot be asked: %1.")
                                       .arg(service.runtime.detail)},
                         .next = u"clawdbot gateway run"_s};
    }
    if (service.isMasked)
        return Diagnosis{.kind = Kind::Masked,
                         .lines = {Tr::tr("Somebody forbade the service to start (masked).")},
                         .next = report.words.unmaskCommand};
    if (!service.isLoaded)
        return std::nullopt;
    if (auto stranger = diagnoseStranger(report))
        return stranger;
    if (service.runtime.status != Status::Running)
        return diagnoseStopped(report);
    if (report.probe && !report.probe->isOk)
        return diagnoseSilent(report, now);
    return std::nullopt;
}

} // namespace claw::cli
