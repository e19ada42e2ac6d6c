// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/gatewaystatusreport.h"

using namespace Qt::StringLiterals;

namespace claw::cli {

QString GatewayStatusReport::registrationText() const
{
    if (service.isMasked)
        return u"masked"_s;
    if (service.isLoaded)
        return words.loaded;
    return service.installed ? words.notLoaded : u"not installed"_s;
}

bool GatewayStatusReport::hasConfigMismatch() const
{
    return serviceSettings && serviceSettings->paths.configPath != settings.paths.configPath;
}

QString GatewayStatusReport::runtimeText() const
{
    if (service.runtime.pid)
        return u"%1 (PID %2)"_s.arg(service.runtime.status
                                            == service::ServiceRuntime::Status::Running
                                        ? u"running"_s
                                        : service.runtime.state,
                                    QString::number(*service.runtime.pid));
    if (service.isLoaded && service.runtime.isLooping())
        return u"restarting (%1 times so far)"_s.arg(service.runtime.restarts);
    const bool isRunning = probe && probe->isOk;
    if (!listeners)
        return isRunning ? u"running"_s : u"unknown"_s;
    for (const auto &owner : listeners->owners) {
        if (isRunning || owner.name.startsWith("clawdbot"_L1))
            return u"running (PID %1)"_s.arg(owner.pid);
    }
    if (isRunning)
        return u"running"_s;
    return listeners->isEmpty() ? u"stopped"_s : u"unknown"_s;
}

QString GatewayStatusReport::portState() const
{
    if (!listeners)
        return u"unknown"_s;
    return listeners->isEmpty() ? u"free"_s : u"busy"_s;
}

QString GatewayStatusReport::dashboardUrl() const
{
    const auto &controlUi = gatewaySettings().config.gateway.controlUi;
    if (!controlUi.enabled)
        return {};
    const auto scheme = gatewaySettings().config.gateway.tls.enabled ? u"https"_s : u"http"_s;
    return u"%1://%2:%3%4/"_s.arg(scheme, bindHost, QString::number(target.port),
                                  controlUi.basePath);
}

} // namespace claw::cli
