// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tray/localfindings.h"

#include "cli/rpcoptions.h"
#include "files/statelock.h"
#include "flight/lastrun.h"
#include "process/portowners.h"

#include <QDateTime>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace claw::tray {

namespace {

Result<cli::CliSettings> settingsOf(const LookAround &where)
{
    const auto environment =
        where.installed ? where.installed->placedOver(where.environment) : where.environment;
    auto settings = cli::readSettings(environment);
    if (!settings || !where.installed)
        return settings;
    // The gateway prefers the token of the configuration to that of its environment.
    const auto token = service::valueOf(where.installed->environment, service::tokenVariable);
    settings->environment.remove(service::tokenVariable);
    if (settings->config.gateway.auth.token.isEmpty() && !token.isEmpty())
        settings->environment.insert(service::tokenVariable, token);
    return settings;
}

QString faultOf(const cli::CliSettings &settings)
{
    if (settings.valid || settings.issues.empty())
        return {};
    const auto &issue = settings.issues.front();
    const QString file = issue.file.isEmpty() ? settings.paths.configPath : issue.file;
    const QString reason = issue.reason.isEmpty() ? issue.message : issue.reason;
    const QString text = issue.path.isEmpty() ? reason : issue.path + ": "_L1 + reason;
    return u"%1:%2:%3: %4"_s.arg(QFileInfo(file).fileName())
        .arg(issue.position.line)
        .arg(issue.position.column)
        .arg(text);
}

std::optional<LastRun> lastRunOf(const files::StatePaths &paths, const flight::Sighting &sighting)
{
    const auto verdict = flight::lastRunIn(paths.flightPath(), sighting);
    if (!verdict)
        return std::nullopt;
    auto kind = verdict->isInOrder() ? LastRun::Kind::InOrder : LastRun::Kind::Failed;
    if (verdict->cause == flight::Cause::Refused)
        kind = LastRun::Kind::Refused;
    return LastRun{.kind = kind, .text = verdict->text(), .endedMs = verdict->endedMs};
}

//! Of another program than the gateway that holds the state directory.
QString strangerAmong(const process::PortListeners &listeners, std::optional<qint64> own)
{
    for (const auto &owner : listeners.owners) {
        if (owner.pid != own)
            return owner.shown();
    }
    return listeners.hidden.isEmpty() ? QString() : listeners.hidden.join(u", "_s);
}

QString dashboardOf(const LocalFindings &findings)
{
    const auto &controlUi = findings.settings.config.gateway.controlUi;
    if (!controlUi.enabled)
        return {};
    QUrl url = findings.target.url;
    url.setScheme(url.scheme() == "wss"_L1 ? u"https"_s : u"http"_s);
    url.setPath(controlUi.basePath + u'/');
    return url.toString();
}

void lookAtProcesses(const LookAround &where, LocalFindings &findings)
{
    const auto &paths = findings.settings.paths;
    if (const auto holder = files::StateLock::lastHolder(paths.lockPath())) {
        findings.holderPid = holder->pid;
        findings.holderUrl = holder->url;
    }
    flight::Sighting sighting{.answers = where.answers,
                              .nowMs = QDateTime::currentMSecsSinceEpoch(),
                              .isGone = where.endedPid
                                  && findings.holderPid.value_or(*where.endedPid)
                                      == *where.endedPid};
    if (!where.answers && !findings.target.isRemoteMode) {
        const auto listeners = process::findListeners(findings.target.port);
        if (listeners) {
            for (const auto &owner : listeners->owners)
                sighting.listeners.push_back(owner.pid);
            findings.portHolder = strangerAmong(*listeners, findings.holderPid);
        }
    }
    findings.lastRun = lastRunOf(paths, sighting);
}

} // namespace

LocalFindings lookAround(const LookAround &where)
{
    LocalFindings findings;
    auto settings = settingsOf(where);
    if (!settings) {
        findings.failure = settings.error().message;
        return findings;
    }
    findings.settings = *std::move(settings);
    findings.configFault = faultOf(findings.settings);
    findings.logFile = findings.settings.logFile();
    auto target =
        cli::RpcOptions().target(findings.settings, cli::WithoutRemoteUrl::FallBackToLocal);
    if (!target) {
        findings.failure = target.error().message;
        return findings;
    }
    findings.target = *std::move(target);
    findings.dashboardUrl = dashboardOf(findings);
    lookAtProcesses(where, findings);
    return findings;
}

} // namespace claw::tray
