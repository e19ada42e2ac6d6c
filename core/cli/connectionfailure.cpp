// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/connectionfailure.h"

#include "cli/clitr.h"

using namespace Qt::StringLiterals;

namespace claw::cli {

using client::CloseCause;

namespace {

//! Why, in plain words, and the next command.
struct Advice
{
    QString cause;
    QString command;
};

QString address(const GatewayTarget &target)
{
    const int fallback = target.url.scheme() == "wss"_L1 ? 443 : 80;
    return u"%1:%2"_s.arg(target.url.host(), QString::number(target.url.port(fallback)));
}

bool isLocal(const GatewayTarget &target)
{
    return target.source != TargetSource::CommandLine && target.source != TargetSource::Remote;
}

Advice adviseOnRefusal(const Error &error, const GatewayTarget &target)
{
    if (error.code == ErrorCode::NotPaired)
        return {Tr::tr("this device is not paired with the gateway"), u"clawdbot devices list"_s};
    const QString what = error.message.contains("password"_L1) ? u"password"_s : u"token"_s;
    if (error.message.contains("missing"_L1))
        return {Tr::tr("the gateway wants a %1 and none is configured here").arg(what),
                u"clawdbot gateway status --%1 <%1>"_s.arg(what)};
    if (error.message.contains("mismatch"_L1))
        return {Tr::tr("the %1 is not the one of the gateway (%2)")
                    .arg(what,
                         target.isRemoteMode ? Tr::tr("see gateway.remote.%1").arg(what)
                                             : Tr::tr("see gateway.auth.%1").arg(what)),
                u"clawdbot gateway status --%1 <%1>"_s.arg(what)};
    return {Tr::tr("the gateway refused this client"), u"clawdbot gateway status"_s};
}

Advice advise(const Error &error, const GatewaySession &session)
{
    const auto &target = session.target();
    const auto &close = session.lastClose();
    const QString secure = close.detail.isEmpty() ? Tr::tr("TLS failed") : close.detail;
    switch (close.cause) {
    case CloseCause::Refused:
        return {Tr::tr("connection refused: nothing listens on %1").arg(address(target)),
                isLocal(target) ? u"clawdbot gateway"_s : u"clawdbot gateway probe"_s};
    case CloseCause::Unreachable:
        return {Tr::tr("%1 cannot be reached (%2)").arg(address(target), close.detail),
                u"clawdbot gateway probe"_s};
    case CloseCause::Tls:
        return {Tr::tr("no secure connection: %1").arg(secure),
                u"clawdbot gateway status --deep"_s};
    case CloseCause::NotAGateway:
        return {
            Tr::tr("what answers on %1 is not a gateway (%2)").arg(address(target), close.detail),
            u"clawdbot gateway status --deep"_s};
    case CloseCause::TimedOut:
    case CloseCause::TickTimeout:
        return {Tr::tr("%1 does not answer").arg(address(target)),
                u"clawdbot gateway probe --timeout 30000"_s};
    case CloseCause::ConnectRefused:
        return adviseOnRefusal(error, target);
    case CloseCause::ByGateway:
    case CloseCause::Lost:
    case CloseCause::Requested:
        break;
    }
    return {Tr::tr("the connection ended before the answer came"), u"clawdbot gateway status"_s};
}

bool isAnswerOfTheGateway(const Error &error, const GatewaySession &session)
{
    const bool endedLater = error.message.startsWith("gateway closed"_L1)
        || error.message.startsWith("gateway timeout"_L1);
    return session.wasConnected() && !endedLater;
}

} // namespace

QString failureHeadline(const Error &error, const GatewaySession &session)
{
    if (error.code == ErrorCode::Timeout && !isAnswerOfTheGateway(error, session))
        return Tr::tr("gateway timeout after %1ms").arg(session.timeout().count());
    return error.message;
}

QString failureCause(const Error &error, const GatewaySession &session)
{
    return isAnswerOfTheGateway(error, session) ? error.message : advise(error, session).cause;
}

QStringList describeFailure(const Error &error, const GatewaySession &session,
                            const CommandContext &context)
{
    QStringList lines{failureHeadline(error, session)};
    if (isAnswerOfTheGateway(error, session))
        return lines;
    lines.append(session.target().details());
    const auto advice = advise(error, session);
    lines.append(Tr::tr("Cause: %1").arg(advice.cause));
    lines.append(Tr::tr("Try: %1").arg(context.commandHint(advice.command)));
    return lines;
}

} // namespace claw::cli
