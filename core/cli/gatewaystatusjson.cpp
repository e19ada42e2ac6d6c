// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/gatewaystatusreport.h"
#include "cli/platform.h"
#include "cli/servicediagnosis.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace claw::cli {

namespace {

QJsonValue commandJson(const std::optional<service::InstalledService> &installed)
{
    if (!installed)
        return QJsonValue::Null;
    QJsonObject environment;
    for (const auto &entry : installed->shownEnvironment())
        environment.insert(entry.name, entry.value);
    QJsonObject json{{u"programArguments"_s, QJsonArray::fromStringList(installed->command)},
                     {u"environment"_s, environment},
                     {u"sourcePath"_s, installed->sourcePath}};
    if (!installed->workingDirectory.isEmpty())
        json.insert(u"workingDirectory"_s, installed->workingDirectory);
    return json;
}

QJsonObject runtimeJson(const service::ServiceRuntime &runtime)
{
    QJsonObject json{{u"status"_s, toWord(runtime.status)}};
    const auto add = [&json](const QString &key, const QString &value) {
        if (!value.isEmpty())
            json.insert(key, value);
    };
    add(u"state"_s, runtime.state);
    add(u"subState"_s, runtime.subState);
    if (runtime.pid)
        json.insert(u"pid"_s, *runtime.pid);
    if (runtime.lastExitStatus)
        json.insert(u"lastExitStatus"_s, *runtime.lastExitStatus);
    add(u"lastExitReason"_s, runtime.lastExitReason);
    add(u"detail"_s, runtime.detail);
    if (runtime.isMissing)
        json.insert(u"missingUnit"_s, true);
    add(u"result"_s, runtime.result);
    add(u"statusText"_s, runtime.statusText);
    if (!runtime.isMissing && !runtime.state.isEmpty()) {
        json.insert(u"restarts"_s, runtime.restarts);
        json.insert(u"needDaemonReload"_s, runtime.needsReload);
    }
    if (runtime.since.isValid())
        json.insert(u"since"_s, runtime.since.toUTC().toString(Qt::ISODate));
    return json;
}

QJsonObject auditJson(const std::vector<service::ServiceFinding> &findings)
{
    QJsonArray issues;
    for (const auto &finding : findings) {
        const bool isAggressive = finding.level == service::ServiceFinding::Level::Aggressive;
        QJsonObject issue{{u"code"_s, finding.code},
                          {u"message"_s, finding.message},
                          {u"level"_s, isAggressive ? u"aggressive"_s : u"recommended"_s}};
        if (!finding.detail.isEmpty())
            issue.insert(u"detail"_s, finding.detail);
        issues.append(issue);
    }
    return {{u"ok"_s, issues.isEmpty()}, {u"issues"_s, issues}};
}

QString lingerWord(service::Linger linger)
{
    switch (linger) {
    case service::Linger::Yes:
        return u"yes"_s;
    case service::Linger::No:
        return u"no"_s;
    case service::Linger::Unknown:
        return u"unknown"_s;
    case service::Linger::NotNeeded:
        break;
    }
    return u"not-needed"_s;
}

QJsonObject serviceJson(const GatewayStatusReport &report)
{
    const auto &service = report.service;
    QJsonObject json{{u"label"_s, report.words.label},
                     {u"loaded"_s, service.isLoaded},
                     {u"loadedText"_s, report.words.loaded},
                     {u"notLoadedText"_s, report.words.notLoaded},
                     {u"command"_s, commandJson(service.installed)},
                     {u"runtime"_s, runtimeJson(service.runtime)}};
    if (!service.fileState.isEmpty())
        json.insert(u"unitFileState"_s, service.fileState);
    if (service.installed) {
        json.insert(u"configAudit"_s, auditJson(report.findings));
        json.insert(u"linger"_s, lingerWord(service.linger));
    }
    return json;
}

QJsonObject configFileJson(const CliSettings &settings)
{
    QJsonObject json{{u"path"_s, settings.paths.configPath},
                     {u"exists"_s, settings.exists},
                     {u"valid"_s, settings.valid}};
    QJsonArray issues;
    for (const auto &issue : settings.issues)
        issues.append(QJsonObject{{u"path"_s, issue.path}, {u"message"_s, issue.message}});
    if (!issues.isEmpty())
        json.insert(u"issues"_s, issues);
    return json;
}

QJsonObject configJson(const GatewayStatusReport &report)
{
    QJsonObject json{{u"cli"_s, configFileJson(report.settings)},
                     {u"daemon"_s, configFileJson(report.gatewaySettings())}};
    if (report.hasConfigMismatch())
        json.insert(u"mismatch"_s, true);
    return json;
}

QJsonArray othersJson(const std::vector<service::ForeignService> &others)
{
    QJsonArray json;
    for (const auto &other : others)
        json.append(QJsonObject{{u"platform"_s, platformName()},
                                {u"label"_s, other.label},
                                {u"detail"_s, u"unit: %1"_s.arg(other.path)},
                                {u"scope"_s, other.isSystemWide ? u"system"_s : u"user"_s}});
    return json;
}

QJsonObject diagnosisJson(const Diagnosis &diagnosis)
{
    return {{u"code"_s, toWord(diagnosis.kind)},
            {u"lines"_s, QJsonArray::fromStringList(diagnosis.lines)},
            {u"next"_s, diagnosis.next}};
}

QJsonObject gatewayJson(const GatewayStatusReport &report)
{
    const auto &gateway = report.gatewaySettings().config.gateway;
    const bool isServicePort = report.service.installed && report.service.installed->port();
    QJsonObject json{{u"bindMode"_s, QString(config::toWord(gateway.bind))},
                     {u"bindHost"_s, report.bindHost},
                     {u"port"_s, report.target.port},
                     {u"portSource"_s, isServicePort ? u"service args"_s : u"env/config"_s},
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
            {u"hints"_s, QJsonArray::fromStringList(report.portHints)}};
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
        {u"service"_s, serviceJson(report)}, {u"config"_s, configJson(report)},
        {u"gateway"_s, gatewayJson(report)}, {u"port"_s, portJson(report)},
        {u"legacyServices"_s, QJsonArray()}, {u"extraServices"_s, othersJson(report.others)}};
    if (report.lastError)
        json.insert(u"lastError"_s, report.lastError->message);
    if (report.lastError && report.lastError->time.isValid())
        json.insert(u"lastErrorAt"_s, report.lastError->time.toUTC().toString(Qt::ISODateWithMs));
    if (const auto diagnosis = diagnose(report, QDateTime::currentDateTime()))
        json.insert(u"diagnosis"_s, diagnosisJson(*diagnosis));
    if (report.lastRun)
        json.insert(u"lastRun"_s, report.lastRun->toJson());
    if (report.probe)
        json.insert(u"rpc"_s, probeJson(report));
    return json;
}

} // namespace claw::cli
