// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tray/traystate.h"

using namespace Qt::StringLiterals;

namespace claw::tray {

namespace {

constexpr int refusedConfiguration = 78; // EX_CONFIG: a start would fail again.

struct Finding
{
    GatewayState state;
    Reason reason;
    QString detail = {};
};

bool isLive(const Observations &seen)
{
    return seen.link.state == Link::Up;
}

bool hasProcess(const Observations &seen)
{
    return seen.process.pid || seen.service.pid;
}

bool endedBadly(const Observations &seen)
{
    return seen.lastRun && seen.lastRun->kind == LastRun::Kind::Failed;
}

QString lastWords(const Observations &seen)
{
    if (seen.lastRun && seen.lastRun->kind != LastRun::Kind::InOrder)
        return seen.lastRun->text;
    return seen.service.statusText;
}

//! The service is in vain after what another process has.
bool servesInsteadOfTheService(const Observations &seen)
{
    const auto standing = seen.service.standing;
    const bool isInVain = standing == Service::Failed || standing == Service::StartingAgain;
    return isInVain && seen.process.pid && seen.process.pid != seen.service.pid;
}

Finding whileLive(const Observations &seen)
{
    if (seen.underWay == Action::Stop || seen.underWay == Action::Uninstall)
        return {GatewayState::Running, Reason::Stopping};
    if (seen.underWay == Action::Restart && !seen.hasReconnected)
        return {GatewayState::Starting, Reason::Asked};
    if (!seen.troubles.isEmpty() && !seen.configFault.isEmpty())
        return {GatewayState::Degraded, Reason::ConfigBroken, seen.configFault};
    if (!seen.troubles.isEmpty())
        return {GatewayState::Degraded, Reason::Troubles, seen.troubles.join(u'\n')};
    if (servesInsteadOfTheService(seen))
        return {GatewayState::Degraded, Reason::ServiceFails, lastWords(seen)};
    return {GatewayState::Running, Reason::None};
}

//! Ours does not run, and somebody else has taken its place.
bool isPortTaken(const Observations &seen)
{
    const auto standing = seen.service.standing;
    const bool mayBeOurs = hasProcess(seen) || standing == Service::Active
        || seen.link.state == Link::WrongSecret || seen.link.state == Link::NotPaired;
    return !seen.isRemote && !mayBeOurs && !seen.portHolder.isEmpty();
}

//! Whoever answers on the port is not a gateway that lets us in.
std::optional<Finding> behindAClosedDoor(const Observations &seen)
{
    switch (seen.link.state) {
    case Link::Silent:
        // From afar a dead network looks the same.
        return Finding{GatewayState::Unreachable,
                       seen.isRemote ? Reason::NoAnswer : Reason::Frozen};
    case Link::WrongSecret:
        return Finding{GatewayState::Unreachable, Reason::WrongSecret, seen.link.detail};
    case Link::NotPaired:
        return Finding{GatewayState::Unreachable, Reason::NotPaired, seen.link.detail};
    case Link::UntrustedCertificate:
        return Finding{GatewayState::Unreachable, Reason::UntrustedCertificate, seen.link.detail};
    case Link::NotAGateway:
        return Finding{GatewayState::Unreachable, Reason::NotAGateway, seen.link.detail};
    default:
        return std::nullopt;
    }
}

Finding whileRemote(const Observations &seen)
{
    switch (seen.link.state) {
    case Link::Connecting:
        return {GatewayState::Starting, Reason::Connecting};
    case Link::ShutDown:
        if (seen.link.comesBack)
            return {GatewayState::Starting, Reason::Restarting};
        return {GatewayState::Stopped, Reason::StoppedInOrder};
    case Link::NoRoute:
        return {GatewayState::Unreachable, Reason::NoRoute, seen.link.detail};
    default:
        return {GatewayState::Unreachable, Reason::NoAnswer, seen.link.detail};
    }
}

//! What keeps a gateway from coming up that is not there.
Finding whyNotThere(const Observations &seen)
{
    if (seen.service.standing == Service::Masked)
        return {GatewayState::Stopped, Reason::Forbidden};
    const bool hasFailed = seen.service.standing == Service::Failed;
    if (hasFailed && seen.service.exitCode == refusedConfiguration && seen.configFault.isEmpty())
        return {GatewayState::Stopped, Reason::StartRefused, lastWords(seen)};
    if (!seen.configFault.isEmpty() && (hasFailed || endedBadly(seen)))
        return {GatewayState::Stopped, Reason::ConfigBroken, seen.configFault};
    if (seen.wasStoppedHere)
        return {GatewayState::Stopped, Reason::StoppedByYou};
    if (endedBadly(seen))
        return {GatewayState::Stopped, Reason::RunFailed, seen.lastRun->text};
    if (hasFailed)
        return {GatewayState::Stopped, Reason::RunFailed, seen.service.statusText};
    if (!seen.configFault.isEmpty())
        return {GatewayState::Stopped, Reason::ConfigBroken, seen.configFault};
    if (seen.lastRun && seen.lastRun->kind == LastRun::Kind::Refused)
        return {GatewayState::Stopped, Reason::StartRefused, seen.lastRun->text};
    if (seen.lastRun)
        return {GatewayState::Stopped, Reason::StoppedInOrder};
    return {GatewayState::Stopped, Reason::NotRunning};
}

Finding whileNotThere(const Observations &seen)
{
    auto finding = whyNotThere(seen);
    const auto standing = seen.service.standing;
    const bool hasService = standing != Service::NotInstalled && standing != Service::NoManager;
    const bool hasNothingToSay =
        finding.reason == Reason::NotRunning || finding.reason == Reason::StoppedInOrder;
    if (!hasService && hasNothingToSay)
        return {GatewayState::NotInstalled, Reason::NoService, seen.service.detail};
    return finding;
}

//! Nobody answers; the service manager and the process tell whether somebody is about to.
Finding whileLocal(const Observations &seen)
{
    const auto standing = seen.service.standing;
    if (seen.underWay == Action::Stop || seen.underWay == Action::Uninstall)
        return {GatewayState::Stopped, Reason::Stopping};
    if (seen.underWay != Action::None)
        return {GatewayState::Starting, Reason::Asked};
    if (standing == Service::NotAsked || seen.link.state == Link::Connecting)
        return {GatewayState::Starting, Reason::Connecting};
    if (standing == Service::StartingAgain)
        return {GatewayState::Starting, Reason::StartingAgain, lastWords(seen)};
    if (seen.link.state == Link::ShutDown && seen.link.comesBack)
        return {GatewayState::Starting, Reason::Restarting};
    if (standing == Service::Starting)
        return {GatewayState::Starting, Reason::ComingUp, seen.service.statusText};
    if (standing == Service::Stopping || (hasProcess(seen) && seen.link.state == Link::ShutDown))
        return {GatewayState::Stopped, Reason::Stopping};
    if (standing == Service::Active || (seen.process.pid && seen.process.listens))
        return {GatewayState::Unreachable, Reason::NoAnswer, seen.link.detail};
    if (seen.process.pid)
        return {GatewayState::Starting, Reason::ComingUp};
    return whileNotThere(seen);
}

Finding find(const Observations &seen)
{
    if (isLive(seen))
        return whileLive(seen);
    if (seen.underWay == Action::None) {
        if (isPortTaken(seen))
            return {GatewayState::Stopped, Reason::PortTaken, seen.portHolder};
        if (auto finding = behindAClosedDoor(seen))
            return *std::move(finding);
    }
    return seen.isRemote ? whileRemote(seen) : whileLocal(seen);
}

Hurdle toStart(const Observations &seen, GatewayState state, Reason reason)
{
    if (isLive(seen) || state == GatewayState::Unreachable)
        return Hurdle::RunsAlready;
    if (state == GatewayState::Starting && reason != Reason::StartingAgain)
        return Hurdle::IsStarting;
    if (reason == Reason::Stopping)
        return Hurdle::IsStopping;
    return seen.service.standing == Service::Masked ? Hurdle::Masked : Hurdle::None;
}

Hurdle toStop(const Observations &seen, Reason reason)
{
    const auto standing = seen.service.standing;
    const bool hasService = standing == Service::Starting || standing == Service::StartingAgain
        || standing == Service::Active;
    if (reason == Reason::Stopping)
        return Hurdle::IsStopping;
    return isLive(seen) || hasService || hasProcess(seen) ? Hurdle::None : Hurdle::RunsNot;
}

Hurdle toOpenDashboard(const Observations &seen)
{
    if (!isLive(seen))
        return Hurdle::NotConnected;
    return seen.hasDashboard ? Hurdle::None : Hurdle::SwitchedOff;
}

Hurdle toInstall(const Observations &seen)
{
    switch (seen.service.standing) {
    case Service::NotInstalled:
        return Hurdle::None;
    case Service::NoManager:
    case Service::NotAsked:
        return Hurdle::NoManager;
    default:
        return Hurdle::IsInstalled;
    }
}

Hurdle toUninstall(const Observations &seen)
{
    const Hurdle install = toInstall(seen);
    if (install == Hurdle::IsInstalled)
        return Hurdle::None;
    return install == Hurdle::None ? Hurdle::NotInstalled : install;
}

Hurdle hurdleTo(Wish wish, const Observations &seen, const Finding &finding)
{
    if (wish == Wish::OpenDashboard)
        return toOpenDashboard(seen);
    if (seen.isRemote)
        return Hurdle::Remote;
    if (seen.underWay != Action::None)
        return Hurdle::Busy;
    switch (wish) {
    case Wish::Start:
        return toStart(seen, finding.state, finding.reason);
    case Wish::Stop:
    case Wish::Restart:
        return toStop(seen, finding.reason);
    case Wish::Install:
        return toInstall(seen);
    default:
        return toUninstall(seen);
    }
}

} // namespace

TrayState judge(const Observations &seen)
{
    const auto finding = find(seen);
    TrayState state{.state = finding.state, .reason = finding.reason, .detail = finding.detail};
    for (size_t i = 0; i < wishCount; ++i)
        state.hurdles[i] = hurdleTo(Wish(i), seen, finding);
    return state;
}

bool isDone(const Observations &seen)
{
    const auto standing = seen.service.standing;
    const bool isAway = !isLive(seen) && !seen.process.pid && !seen.service.pid;
    // Whoever wants to stop it next needs its process.
    const bool isKnown = isLive(seen) && (seen.process.pid || seen.service.pid);
    switch (seen.underWay) {
    case Action::Start:
        return isKnown;
    case Action::Restart:
        return isKnown && seen.hasReconnected;
    case Action::Stop:
        return isAway && standing != Service::Stopping && standing != Service::StartingAgain;
    case Action::Install:
        return isLive(seen) && toInstall(seen) == Hurdle::IsInstalled;
    case Action::Uninstall:
        return isAway && standing == Service::NotInstalled;
    case Action::None:
        return true;
    }
    Q_UNREACHABLE();
}

} // namespace claw::tray
