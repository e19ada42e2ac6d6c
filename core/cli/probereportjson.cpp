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
    const QJsonObject wideAreaJson = answer["config"_L1]["discovery"_L1]["wideArea"_L1].toObject();
    const QJsonValue wideArea = value(wideAreaJson, "enabled"_L1);
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
                       {u"discovery"_s, QJsonObject{{u"wideAreaEnabled"_s, wideArea}}}};
}

QJsonValue tunnelJson(const ProbedTarget &target)
{
    if (!target.tunnel)
        return QJsonValue(QJsonValue::Null);
    return QJsonObject{{u"kind"_s, u"ssh"_s},
                       {u"target"_s, target.tunnel->target},
                       {u"localPort"_s, target.tunnel->localPort},
                       {u"remotePort"_s, target.tunnel->remotePort},
                       {u"pid"_s, target.tunnel->pid}};
}

QJsonObject beaconJson(const remote::Beacon &beacon)
{
    const auto text = [](const QString &value) {
        return value.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(value);
    };
    const auto port = [](quint16 value) {
        return value == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(value);
    };
    return {{u"instanceName"_s, beacon.instanceName},
            {u"displayName"_s, text(beacon.displayName)},
            {u"domain"_s, text(beacon.domain)},
            {u"host"_s, text(beacon.host)},
            {u"lanHost"_s, text(beacon.lanHost)},
            {u"tailnetDns"_s, text(beacon.tailnetDns)},
            {u"gatewayPort"_s, port(beacon.gatewayPort)},
            {u"sshPort"_s, port(beacon.sshPort)},
            {u"wsUrl"_s, text(beacon.wsUrl())}};
}

QJsonObject targetJson(const ProbedTarget &target)
{
    const auto &probe = target.probe;
    const bool hasPresence = probe.isConnected && probe.rpcError.isEmpty();
    const bool isDiscovered = target.kind == ProbedTarget::Kind::Discovered;
    const QString url = target.target.url.toString(QUrl::RemoveUserInfo);
    const QString kind = kindWord(target.kind);
    return {
        {u"id"_s, isDiscovered ? QString(kind + u':' + url) : kind},
        {u"kind"_s, kind},
        {u"url"_s, url},
        {u"active"_s, target.isActive},
        {u"tunnel"_s, tunnelJson(target)},
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
    for (const auto &target : report.targets)
        targets.append(targetJson(target));
    QJsonArray warnings;
    for (const auto &warning : warningsOf(report)) {
        QJsonObject json{{u"code"_s, warning.code}, {u"message"_s, warning.message}};
        if (!warning.targetIds.isEmpty())
            json.insert(u"targetIds"_s, QJsonArray::fromStringList(warning.targetIds));
        warnings.append(json);
    }
    QJsonArray beacons;
    for (const auto &beacon : report.beacons)
        beacons.append(beaconJson(beacon));
    const QJsonObject discovery{{u"timeoutMs"_s, qint64(report.discoveryTimeout.count())},
                                {u"count"_s, beacons.size()},
                                {u"beacons"_s, beacons}};
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
