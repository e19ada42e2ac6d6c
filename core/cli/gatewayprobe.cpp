// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/gatewayprobe.h"

#include "cli/gatewaysession.h"

using namespace Qt::StringLiterals;

namespace claw::cli {

namespace {

//! The answer, or Undefined after the first fault, which is kept.
QJsonValue ask(GatewaySession &session, const QString &method, const QJsonValue &params,
               GatewayProbe &probe)
{
    if (!probe.rpcError.isEmpty())
        return QJsonValue(QJsonValue::Undefined);
    auto answer = session.request(method, params);
    if (answer)
        return *std::move(answer);
    probe.rpcError = answer.error().message;
    return QJsonValue(QJsonValue::Undefined);
}

} // namespace

QJsonObject GatewayProbe::self() const
{
    for (const QJsonValue value : presence) {
        const QJsonObject entry = value.toObject();
        if (entry.value("mode"_L1) != "gateway"_L1 && entry.value("reason"_L1) != "self"_L1)
            continue;
        QJsonObject self;
        for (const auto &key : {u"host"_s, u"ip"_s, u"version"_s, u"platform"_s})
            self.insert(key, entry.value(key).toString());
        return self;
    }
    return {};
}

GatewayProbe probeGateway(const GatewayTarget &target, const files::StatePaths &paths,
                          std::chrono::milliseconds timeout)
{
    GatewayProbe probe;
    GatewaySession session(target, paths, Persona::Probe, timeout);
    const auto hello = session.open();
    probe.latencyMs = session.elapsedMs();
    if (!hello) {
        probe.close = session.lastClose();
        const QString reason =
            probe.close.detail.isEmpty() ? hello.error().message : probe.close.detail;
        probe.connectError = hello.error().code == ErrorCode::Timeout
            ? u"timeout"_s
            : "connect failed: "_L1 + reason;
        return probe;
    }
    probe.isConnected = true;
    const QJsonValue none(QJsonValue::Undefined);
    probe.health = ask(session, u"health"_s, none, probe).toObject();
    probe.status = ask(session, u"status"_s, none, probe).toObject();
    probe.presence = ask(session, u"system-presence"_s, none, probe).toArray();
    probe.config = ask(session, u"config.get"_s, QJsonObject(), probe).toObject();
    return probe;
}

} // namespace claw::cli
