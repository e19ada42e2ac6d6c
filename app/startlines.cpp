// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "app/startlines.h"

#include "process/portowners.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::app {

namespace {

QStringList listeningLines(const Launch &launch, const std::vector<net::Endpoint> &endpoints,
                           bool tls)
{
    QStringList lines;
    for (const auto &announced : launch.plan.bind.announced) {
        const auto isBound = std::ranges::any_of(endpoints, [&announced](const auto &endpoint) {
            return endpoint.address == announced;
        });
        if (!isBound)
            continue;
        QString line =
            u"listening on "_s + gatewaystart::webSocketUrl(announced, endpoints.front().port, tls);
        if (lines.isEmpty())
            line += u" (PID %1)"_s.arg(QCoreApplication::applicationPid());
        lines.append(line);
    }
    return lines;
}

QStringList holderLines(const Result<process::PortListeners> &listeners, quint16 port)
{
    QStringList lines;
    if (!listeners)
        return lines;
    for (const auto &owner : listeners->owners)
        lines.append(u"Port %1 is held by %2%3."_s.arg(
            QString::number(port), owner.shown(),
            owner.user.isEmpty() ? QString() : u", run by "_s + owner.user));
    for (const auto &user : listeners->hidden)
        lines.append(user.isEmpty() ? u"Port %1 is held by a process of another user."_s.arg(port)
                                    : u"Port %1 is held by a process of the user %2."_s.arg(
                                        QString::number(port), user));
    return lines;
}

QStringList waysOut(const Result<process::PortListeners> &listeners, quint16 port)
{
    QString stop = u"stop the program that holds it"_s;
    if (listeners && !listeners->owners.empty())
        stop += u": kill %1"_s.arg(listeners->owners.front().pid);
    const int other = port < 65535 ? port + 1 : port - 1;
    return {u"What you can do:"_s, u"- use another port: clawdbot gateway --port %1"_s.arg(other),
            u"- let the gateway free it: clawdbot gateway --force"_s, u"- "_s + stop};
}

} // namespace

QStringList successLines(const Launch &launch, const std::vector<net::Endpoint> &endpoints,
                         const QString &tlsFingerprint, const QString &logFile)
{
    QStringList lines{u"agent model: "_s
                      + launch.config.inForce.config->agents.defaults.model.primary};
    lines += listeningLines(launch, endpoints, !tlsFingerprint.isEmpty());
    if (!tlsFingerprint.isEmpty())
        lines.append(u"TLS certificate SHA-256: "_s + tlsFingerprint);
    lines.append(u"log file: "_s + logFile);
    return lines;
}

QUrl selfCheckUrl(const std::vector<net::Endpoint> &endpoints, bool tls)
{
    const auto loopback = std::ranges::find_if(
        endpoints, [](const auto &endpoint) { return endpoint.address.isLoopback(); });
    const auto &chosen = loopback == endpoints.end() ? endpoints.front() : *loopback;
    const auto isAny = chosen.address == QHostAddress(QHostAddress::AnyIPv4);
    const auto address = isAny ? QHostAddress(QHostAddress::LocalHost) : chosen.address;
    return QUrl(gatewaystart::webSocketUrl(address, chosen.port, tls));
}

QCoro::Task<gatewaystart::StartRefusal> explainListenFailure(Error error, quint16 port)
{
    gatewaystart::StartRefusal refusal{.kind = gatewaystart::RefusalKind::System};
    if (error.code != ErrorCode::Conflict) {
        refusal.lines = {u"Gateway failed to start: Error: "_s + error.message};
        if (!error.hint.isEmpty())
            refusal.lines.append(error.hint);
        co_return refusal;
    }
    refusal.kind = gatewaystart::RefusalKind::Conflict;
    // The words people search for, whatever the address: as a server that listens everywhere says it.
    refusal.lines = {u"Error: listen EADDRINUSE: address already in use :::%1"_s.arg(port)};
    const auto listeners = co_await process::listenersOf(port);
    refusal.lines += holderLines(listeners, port);
    refusal.lines += waysOut(listeners, port);
    co_return refusal;
}

} // namespace claw::app
