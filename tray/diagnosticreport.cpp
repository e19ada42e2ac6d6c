// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tray/diagnosticreport.h"

#include "base/version.h"
#include "log/redaction.h"
#include "tray/gatewaywatch.h"

#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace claw::tray {

namespace {

QString englishWord(GatewayState state)
{
    static const std::array words{"running",  "starting",    "stopped",
                                  "degraded", "unreachable", "not installed"};
    return QString::fromLatin1(words[size_t(state)]);
}

void addFacts(const GatewayWatch &gateway, QStringList &lines)
{
    const auto &seen = gateway.seen();
    lines.append(u"State: %1 (reason %2)"_s.arg(englishWord(gateway.state().state))
                     .arg(int(gateway.state().reason)));
    if (!gateway.state().detail.isEmpty())
        lines.append("Detail: "_L1 + gateway.state().detail);
    lines.append("URL: "_L1 + gateway.url().toString(QUrl::RemoveUserInfo));
    if (const auto pid = gateway.pid())
        lines.append(u"PID: %1"_s.arg(*pid));
    if (gateway.link() && gateway.link()->isUp())
        lines.append("Gateway: "_L1 + gateway.link()->facts().version);
    if (!seen.link.detail.isEmpty())
        lines.append("Connection: "_L1 + seen.link.detail);
    if (gateway.service())
        lines.append("Service: "_L1 + gateway.service()->runtime.summary());
    else if (!seen.service.detail.isEmpty())
        lines.append("Service: "_L1 + seen.service.detail);
    if (seen.lastRun)
        lines.append("Last run: "_L1 + seen.lastRun->text);
    lines.append("Configuration: "_L1
                 + (seen.configFault.isEmpty() ? u"sound"_s : seen.configFault));
}

} // namespace

QString diagnosticReport(const GatewayWatch &gateway, const QStringList &logLines)
{
    QStringList lines{u"Clawdbot tray %1 on %2, Qt %3"_s.arg(
        buildVersion(), QSysInfo::prettyProductName(), QString::fromLatin1(qVersion()))};
    addFacts(gateway, lines);
    lines.append(u"Log:"_s);
    lines += logLines;

    log::Redactor redactor;
    const auto &findings = gateway.findings();
    redactor.registerSecret(findings.target.token);
    redactor.registerSecret(findings.target.password);
    return redactor.redacted(lines.join(u'\n') + u'\n');
}

} // namespace claw::tray
