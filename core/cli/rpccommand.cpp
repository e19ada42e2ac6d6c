// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/rpccommand.h"

#include "cli/clitr.h"
#include "cli/connectionfailure.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace claw::cli {

namespace {

constexpr auto defaultTimeout = 10'000ms;

//! There is no gateway here that could answer; what was asked for has certainly not begun.
bool isAbsent(const GatewaySession &session)
{
    const client::CloseCause cause = session.lastClose().cause;
    const TargetSource source = session.target().source;
    return (source == TargetSource::Loopback || source == TargetSource::Tailnet)
        && (cause == client::CloseCause::Refused || cause == client::CloseCause::Unreachable);
}

} // namespace

void RpcCommand::declare(CLI::App &app)
{
    m_rpc.declare(app, "10000");
}

Result<std::chrono::milliseconds> RpcCommand::deadline(const CliSettings & /*settings*/) const
{
    return m_rpc.timeoutOr(defaultTimeout);
}

QString RpcCommand::failureText(const QString &message) const
{
    return Tr::tr("Error: %1").arg(message);
}

int RpcCommand::reportFailure(const Error &error, const CommandContext &context) const
{
    context.err.line(context.err.paint(Tone::Failure, failureText(error.message)));
    if (!error.hint.isEmpty())
        context.err.line(error.hint);
    return 1;
}

std::optional<int> RpcCommand::runAlone(const Alone & /*alone*/, const CommandContext & /*context*/)
{
    return std::nullopt;
}

int RpcCommand::run(const CommandContext &context)
{
    if (const auto checked = check(); !checked)
        return reportFailure(checked.error(), context);

    const auto settings = readSettings(context);
    if (!settings)
        return reportFailure(settings.error(), context);
    const auto timeout = deadline(*settings);
    if (!timeout)
        return reportFailure(timeout.error(), context);
    const bool mustStop = !settings->valid && needsValidConfig();
    warnOfBrokenSettings(*settings, context, mustStop ? AfterWarning::Stop : AfterWarning::GoOn);
    if (mustStop)
        return 1;
    if (!wantsGateway())
        return runAlone({.settings = *settings, .obstacle = {}}, context).value_or(1);
    return askGateway(*settings, *timeout, context);
}

int RpcCommand::askGateway(const CliSettings &settings, std::chrono::milliseconds timeout,
                           const CommandContext &context)
{
    const auto target = m_rpc.target(settings, WithoutRemoteUrl::Fail);
    if (!target)
        return reportFailure(target.error(), context);

    GatewaySession session(*target, settings.paths, Persona::Cli, timeout);
    const auto hello = session.open();
    if (!hello && isAbsent(session)) {
        const Alone alone{.settings = settings, .obstacle = failureCause(hello.error(), session)};
        if (const auto code = runAlone(alone, context))
            return *code;
    }
    const Result<> outcome = hello ? converse(session, context) : tl::unexpected(hello.error());
    if (outcome)
        return exitCode();
    if (session.lastClose().cause == client::CloseCause::ConnectRefused)
        context.err.line(
            Tr::tr("gateway connect failed: Error: %1").arg(session.lastClose().detail));
    auto lines = describeFailure(outcome.error(), session, context);
    lines.first() = context.err.paint(Tone::Failure, failureText(lines.first()));
    for (const auto &line : lines)
        context.err.line(line);
    return 1;
}

} // namespace claw::cli
