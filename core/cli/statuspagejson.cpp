// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/platform.h"
#include "cli/statuspage.h"

#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace claw::cli {

namespace {

const QJsonValue null(QJsonValue::Null);

QJsonObject gatewayJson(const StatusPage &page)
{
    const auto &probe = page.probe;
    const QJsonObject self = probe.self();
    const QString error = probe.isConnected ? probe.rpcError : probe.connectError;
    return {{u"mode"_s, page.target.isRemoteMode ? u"remote"_s : u"local"_s},
            {u"url"_s, page.target.url.toString(QUrl::RemoveUserInfo)},
            {u"urlSource"_s, page.target.sourceText},
            {u"misconfigured"_s, page.target.source == TargetSource::RemoteMissing},
            {u"reachable"_s, probe.isConnected},
            {u"connectLatencyMs"_s, probe.isConnected ? QJsonValue(probe.latencyMs) : null},
            {u"self"_s, self.isEmpty() ? null : QJsonValue(self)},
            {u"error"_s, error.isEmpty() ? null : QJsonValue(error)}};
}

QJsonObject serviceJson(const StatusPage &page, const service::ServiceState &service)
{
    const bool isInstalled = service.installed.has_value();
    return {{u"label"_s, page.words.label},
            {u"installed"_s, isInstalled},
            {u"loadedText"_s, service.isLoaded ? page.words.loaded : page.words.notLoaded},
            {u"runtimeShort"_s, isInstalled ? QJsonValue(service.runtime.shortSummary()) : null}};
}

QJsonObject systemJson()
{
    const QString cpu = QSysInfo::currentCpuArchitecture();
    return {{u"platform"_s, QSysInfo::kernelType()},
            {u"arch"_s, cpu == "x86_64"_L1 ? u"x64"_s : cpu},
            {u"release"_s, QSysInfo::kernelVersion()},
            {u"label"_s, systemLabel()}};
}

} // namespace

QJsonObject toJson(const StatusPage &page)
{
    QJsonObject json = page.probe.status; // heartbeat, channelSummary, sessions, ...
    json.insert(u"os"_s, systemJson());
    json.insert(u"gateway"_s, gatewayJson(page));
    json.insert(u"gatewayService"_s, serviceJson(page, page.service));
    json.insert(u"nodeService"_s, serviceJson(page, {}));
    if (page.isDeep && page.probe.isConnected)
        json.insert(u"health"_s, page.probe.health);
    return json;
}

} // namespace claw::cli
