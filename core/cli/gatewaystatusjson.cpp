// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/gatewaystatusreport.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace claw::cli {

namespace {

QJsonObject serviceJson(const ServiceState &service)
{
    QJsonObject runtime{{u"status"_s, u"unknown"_s}, {u"missingUnit"_s, true}};
    return {{u"label"_s, service.label},           {u"loaded"_s, false},
            {u"loadedText"_s, service.loadedText}, {u"notLoadedText"_s, service.notLoadedText},
            {u"command"_s, QJsonValue::Null},      {u"runtime"_s, runtime}};
}

QJsonObject configJson(const CliSettings &settings)
{
    QJsonObject cli{{u"path"_s, settings.paths.configPath},
                    {u"exists"_s, settings.exists},
                    {u"valid"_s, settings.valid}};
    QJsonArray issues;
    for (const auto &issue : settings.issues)
        issues.append(QJsonObject{{u"path"_s, issue.path}, {u"message"_s, issue.message}});
    if (!issues.isEmpty())
        cli.insert(u"issues"_s, issues);
    // Without a service of its own configuration the gateway reads the same file.
    QJsonObject daemon = cli;
    daemon.remove(u"issues"_s);
    return {{u"cli"_s, cli}, {u"daemon"_s, daemon}};
}

QJsonObject gatewayJson(const GatewayStatusReport &report)
{
    const auto &gateway = report.settings.config.gateway;
    QJsonObject json{{u"bindMode"_s, QString(config::toWord(gateway.bind))},
                     {u"bindHost"_s, report.bindHost},
                     {u"port"_s, report.target.port},
                     {u"portSource"_s, u"env/config"_s},
                     {u"probeUrl"_s, report.target.url.toString(QUrl::RemoveUserInfo)}};
    if (!gateway.customBindHost.isEmpty())
        json.insert(u"customBindHost"_s, gateway.customBindHost);
    if (!report.probeNote.isEmpty())
        json.insert(u"probeNote"_s, report.probeNote);
    return json;
}

QJsonObject listenerJson(const process::PortOwner &owner)
{
    QJsonObject json{{u"pid"_s, owner.pid}};
    const auto add = [&json](const QString &key, const QString &value) {
        if (!value.isEmpty())
            json.insert(key, value);
    };
    add(u"command"_s, owner.name);
    add(u"address"_s, owner.addresses.value(0));
    add(u"commandLine"_s, owner.commandLine);
    add(u"user"_s, owner.user);
    return json;
}

QJsonObject portJson(const GatewayStatusReport &report)
{
    QJsonArray listeners;
    if (report.listeners) {
        for (const auto &owner : report.listeners->owners)
            listeners.append(listenerJson(owner));
    }
    return {{u"port"_s, report.target.port},
            {u"status"_s, report.portState()},
            {u"listeners"_s, listeners},
            {u"hints"_s, QJsonArray()}};
}

QJsonObject probeJson(const GatewayStatusReport &report)
{
    QJsonObject json{{u"ok"_s, report.probe->isOk},
                     {u"url"_s, report.target.url.toString(QUrl::RemoveUserInfo)}};
    if (report.probe->isOk)
        json.insert(u"latencyMs"_s, report.probe->latencyMs);
    else
        json.insert(u"error"_s, report.probe->failure.join(u'\n'));
    return json;
}

} // namespace

QJsonObject toJson(const GatewayStatusReport &report)
{
    QJsonObject json{
        {u"service"_s, serviceJson(report.service)}, {u"config"_s, configJson(report.settings)},
        {u"gateway"_s, gatewayJson(report)},         {u"port"_s, portJson(report)},
        {u"legacyServices"_s, QJsonArray()},         {u"extraServices"_s, QJsonArray()}};
    if (report.lastError)
        json.insert(u"lastError"_s, *report.lastError);
    if (report.lastRun)
        json.insert(u"lastRun"_s, report.lastRun->toJson());
    if (report.probe)
        json.insert(u"rpc"_s, probeJson(report));
    return json;
}

} // namespace claw::cli
