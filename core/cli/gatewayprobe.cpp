// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/gatewayprobe.h"

#include "cli/clitr.h"

using namespace Qt::StringLiterals;

namespace claw::cli {

namespace {

//! The answer, or Undefined after the first fault, which is kept.
QCoro::Task<QJsonValue> ask(GatewaySession *session, QString method, QJsonValue params,
                            GatewayProbe *probe)
{
    QJsonValue nothing(QJsonValue::Undefined);
    if (!probe->rpcError.isEmpty())
        co_return nothing;
    auto answer =
        co_await session->answered(std::move(method), std::move(params), client::Expect::First);
    if (answer)
        co_return *std::move(answer);
    probe->rpcError = answer.error().message;
    co_return nothing;
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

QCoro::Task<GatewayProbe> probeGateway(GatewayTarget target, files::StatePaths paths,
                                       Persona persona, std::chrono::milliseconds timeout)
{
    GatewayProbe probe;
    GatewaySession session(target, paths, persona, timeout);
    const auto hello = co_await session.opened();
    probe.latencyMs = session.elapsedMs();
    if (!hello) {
        probe.close = session.lastClose();
        const QString reason =
            probe.close.detail.isEmpty() ? hello.error().message : probe.close.detail;
        probe.connectError = hello.error().code == ErrorCode::Timeout
            ? u"timeout"_s
            : Tr::tr("connect failed: %1").arg(reason);
        co_return probe;
    }
    probe.isConnected = true;
    const QJsonValue none(QJsonValue::Undefined);
    const QJsonValue emptyObject = QJsonObject();
    const QJsonValue health = co_await ask(&session, u"health"_s, none, &probe);
    const QJsonValue status = co_await ask(&session, u"status"_s, none, &probe);
    const QJsonValue presence = co_await ask(&session, u"system-presence"_s, none, &probe);
    const QJsonValue config = co_await ask(&session, u"config.get"_s, emptyObject, &probe);
    probe.health = health.toObject();
    probe.status = status.toObject();
    probe.presence = presence.toArray();
    probe.config = config.toObject();
    co_return probe;
}

} // namespace claw::cli
