// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/probereport.h"

using namespace Qt::StringLiterals;

namespace claw::cli {

namespace {

QJsonValue orNull(const QJsonObject &object)
{
    return object.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(object);
}

QJsonObject connectJson(const GatewayProbe &probe)
{
    const QJsonValue null(QJsonValue::Null);
    QJsonObject json{{u"ok"_s, probe.isConnected},
                     {u"latencyMs"_s, probe.isConnected ? QJsonValue(probe.latencyMs) : null},
                     {u"error"_s, null},
                     {u"close"_s, null}};
    const QString error = probe.isConnected ? probe.rpcError : probe.connectError;
    if (!error.isEmpty())
        json.insert(u"error"_s, error);
    const bool hasCloseFrame = !probe.isConnected && probe.close.code != 1006;
    if (hasCloseFrame)
        json.insert(u"close"_s,
                    QJsonObject{{u"code"_s, probe.close.code}, {u"reason"_s, probe.close.reason}});
    return json;
}

//! What config.get says that matters to somebody who cannot connect; never a secret.
QJsonValue configJson(const QJsonObject &answer)
{
    if (answer.isEmpty())
        return QJsonValue(QJsonValue::Null);
    const QJsonObject gateway = answer.value("config"_L1)["gateway"_L1].toObject();
    const QJsonObject auth = gateway.value("auth"_L1).toObject();
    const QJsonObject remote = gateway.value("remote"_L1).toObject();
    const QJsonObject controlUi = gateway.value("controlUi"_L1).toObject();
    const auto isConfigured = [](const QJsonObject &object, QLatin1StringView key) {
        return !object.value(key).toString().isEmpty();
    };
    const auto value = [](const QJsonObject &object, QLatin1StringView key) {
        return object.contains(key) ? object.value(key) : QJsonValue(QJsonValue::Null);
    };
    const QJsonObject summary{
        {u"mode"_s, value(gateway, "mode"_L1)},
        {u"bind"_s, value(gateway, "bind"_L1)},
        {u"port"_s, value(gateway, "port"_L1)},
        {u"controlUiEnabled"_s, value(controlUi, "enabled"_L1)},
        {u"controlUiBasePath"_s, value(controlUi, "basePath"_L1)},
        {u"authMode"_s, value(auth, "mode"_L1)},
        {u"authTokenConfigured"_s, isConfigured(auth, "token"_L1)},
        {u"authPasswordConfigured"_s, isConfigured(auth, "password"_L1)},
        {u"remoteUrl"_s, value(remote, "url"_L1)},
        {u"remoteTokenConfigured"_s, isConfigured(remote, "token"_L1)},
        {u"remotePasswordConfigured"_s, isConfigured(remote, "password"_L1)},
        {u"tailscaleMode"_s, value(gateway.value("tailscale"_L1).toObject(), "mode"_L1)}};
    return QJsonObject{{u"path"_s, value(answer, "path"_L1)},
                       {u"exists"_s, value(answer, "exists"_L1)},
                       {u"valid"_s, value(answer, "valid"_L1)},
                       {u"issues"_s, answer.value("issues"_L1).toArray()},
                       {u"legacyIssues"_s, answer.value("legacyIssues"_L1).toArray()},
                       {u"gateway"_s, summary},
                       {u"discovery"_s, QJsonObject{{u"wideAreaEnabled"_s, QJsonValue::Null}}}};
}

QJsonObject targetJson(const ProbedTarget &target)
{
    const auto &probe = target.probe;
    const bool hasPresence = probe.isConnected && probe.rpcError.isEmpty();
    return {
        {u"id"_s, kindWord(target.kind)},
        {u"kind"_s, kindWord(target.kind)},
        {u"url"_s, target.target.url.toString(QUrl::RemoveUserInfo)},
        {u"active"_s, target.isActive},
        {u"tunnel"_s, QJsonValue::Null},
        {u"connect"_s, connectJson(probe)},
        {u"self"_s, orNull(probe.self())},
        {u"config"_s, configJson(probe.config)},
        {u"health"_s, orNull(probe.health)},
        {u"summary"_s, orNull(probe.status)},
        {u"presence"_s, hasPresence ? QJsonValue(probe.presence) : QJsonValue(QJsonValue::Null)}};
}

QJsonObject networkJson(const ProbeReport &report)
{
    const QString url = u"ws://%1:%2"_s;
    const QString port = QString::number(report.localPort);
    const QJsonValue null(QJsonValue::Null);
    const auto &tailnet = report.tailnetAddress;
    return {{u"localLoopbackUrl"_s, url.arg(u"127.0.0.1"_s, port)},
            {u"localTailnetUrl"_s, tailnet.isEmpty() ? null : QJsonValue(url.arg(tailnet, port))},
            {u"tailnetIPv4"_s, tailnet.isEmpty() ? null : QJsonValue(tailnet)}};
}

} // namespace

QJsonObject toJson(const ProbeReport &report)
{
    QJsonArray targets;
    QStringList reachable;
    for (const auto &target : report.targets) {
        targets.append(targetJson(target));
        if (target.probe.isConnected)
            reachable.append(kindWord(target.kind));
    }
    QJsonArray warnings;
    if (reachable.size() > 1)
        warnings.append(QJsonObject{
            {u"code"_s, u"multiple_gateways"_s},
            {u"message"_s, u"More than one gateway answers; run one on purpose only."_s},
            {u"targetIds"_s, QJsonArray::fromStringList(reachable)}});
    const QJsonObject discovery{{u"timeoutMs"_s, 0}, {u"count"_s, 0}, {u"beacons"_s, QJsonArray()}};
    return {{u"ok"_s, report.isReachable()},
            {u"ts"_s, report.startedMs},
            {u"durationMs"_s, report.durationMs},
            {u"timeoutMs"_s, qint64(report.timeout.count())},
            {u"primaryTargetId"_s,
             report.isReachable() ? QJsonValue(kindWord(report.primary()->kind))
                                  : QJsonValue(QJsonValue::Null)},
            {u"warnings"_s, warnings},
            {u"network"_s, networkJson(report)},
            {u"discovery"_s, discovery},
            {u"targets"_s, targets}};
}

} // namespace claw::cli
