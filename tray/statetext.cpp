// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tray/statetext.h"

namespace claw::tray {

namespace {

constexpr qsizetype longestLine = 72;

} // namespace

QString StateText::word(GatewayState state)
{
    switch (state) {
    case GatewayState::Running:
        return tr("Running");
    case GatewayState::Starting:
        return tr("Starting");
    case GatewayState::Stopped:
        return tr("Stopped");
    case GatewayState::Degraded:
        return tr("Degraded");
    case GatewayState::Unreachable:
        return tr("Unreachable");
    case GatewayState::NotInstalled:
        return tr("Not installed");
    }
    Q_UNREACHABLE();
}

QString StateText::whyStarting(const TrayState &state)
{
    switch (state.reason) {
    case Reason::Connecting:
        return tr("Looking for the gateway.");
    case Reason::Restarting:
        return tr("The gateway is restarting.");
    case Reason::StartingAgain:
        return state.detail.isEmpty()
            ? tr("It ended and is being started again.")
            : tr("It is being started again. The last run %1.").arg(state.detail);
    default:
        return tr("The gateway is coming up.");
    }
}

QString StateText::whyStopped(const TrayState &state)
{
    switch (state.reason) {
    case Reason::StoppedByYou:
        return tr("You stopped it.");
    case Reason::StoppedInOrder:
        return tr("It was stopped in order.");
    case Reason::Stopping:
        return tr("The gateway is stopping.");
    case Reason::RunFailed:
        return state.detail.isEmpty() ? tr("The last run failed.")
                                      : tr("The last run %1.").arg(state.detail);
    case Reason::ConfigBroken:
        return tr("The configuration is broken: %1").arg(state.detail);
    case Reason::StartRefused:
        return state.detail.isEmpty() ? tr("Its start was refused.")
                                      : tr("Its start was refused: %1").arg(state.detail);
    case Reason::PortTaken:
        return state.detail.isEmpty() ? tr("Another program listens on its port.")
                                      : tr("Its port is taken by %1.").arg(state.detail);
    case Reason::Forbidden:
        return tr("The service is masked: somebody forbade starting it.");
    default:
        return tr("The gateway does not run.");
    }
}

QString StateText::whyUnreachable(const TrayState &state)
{
    switch (state.reason) {
    case Reason::Frozen:
        return tr("The gateway does not answer: it is frozen.");
    case Reason::WrongSecret:
        return tr("The gateway does not accept the token of this computer.");
    case Reason::NotPaired:
        return tr("The gateway wants this computer to be approved first.");
    case Reason::NotAGateway:
        return tr("Something answers there that is not a gateway.");
    case Reason::NoRoute:
        return tr("There is no way to that computer.");
    case Reason::UntrustedCertificate:
        return tr("The gateway shows a certificate that is not trusted.");
    default:
        return tr("The gateway does not answer.");
    }
}

QString StateText::reason(const TrayState &state)
{
    switch (state.state) {
    case GatewayState::Running:
        return state.reason == Reason::Stopping ? tr("The gateway is stopping.") : QString();
    case GatewayState::Starting:
        return whyStarting(state);
    case GatewayState::Stopped:
        return whyStopped(state);
    case GatewayState::Degraded:
        if (state.reason == Reason::ConfigBroken)
            return tr("The configuration is broken: %1\nThe gateway runs on the last one that was "
                      "good.")
                .arg(state.detail);
        if (state.reason == Reason::ServiceFails)
            return tr("A gateway answers, but the one of the service cannot start: %1")
                .arg(state.detail);
        return state.detail;
    case GatewayState::Unreachable:
        return whyUnreachable(state);
    case GatewayState::NotInstalled:
        return tr("No gateway runs, and none is installed as a service.");
    }
    Q_UNREACHABLE();
}

QString StateText::shortReason(const TrayState &state)
{
    const QString line = reason(state).section(QLatin1Char('\n'), 0, 0).trimmed();
    return line.size() <= longestLine ? line : line.left(longestLine - 1) + QChar(0x2026);
}

QString StateText::hurdle(Hurdle hurdle)
{
    switch (hurdle) {
    case Hurdle::None:
        return {};
    case Hurdle::RunsAlready:
        return tr("The gateway runs already.");
    case Hurdle::RunsNot:
        return tr("The gateway does not run.");
    case Hurdle::IsStarting:
        return tr("The gateway is starting already.");
    case Hurdle::IsStopping:
        return tr("The gateway is stopping already.");
    case Hurdle::Busy:
        return tr("Wait until what you asked for is done.");
    case Hurdle::Remote:
        return tr("This gateway runs on another computer.");
    case Hurdle::Masked:
        return tr("The service is masked: somebody forbade starting it.");
    case Hurdle::NotConnected:
        return tr("There is no connection to the gateway.");
    case Hurdle::SwitchedOff:
        return tr("The dashboard is switched off in the configuration.");
    case Hurdle::NoManager:
        return tr("This computer has no service manager for your account.");
    case Hurdle::IsInstalled:
        return tr("The service is installed already.");
    case Hurdle::NotInstalled:
        return tr("There is no service to remove.");
    }
    Q_UNREACHABLE();
}

} // namespace claw::tray
