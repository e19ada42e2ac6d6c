// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/statuspage.h"

#include "cli/healthtext.h"
#include "cli/platform.h"
#include "cli/table.h"

#include <QLocale>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace claw::cli {

namespace {

constexpr int mostEventsShown = 5;

QString dashboardText(const StatusPage &page)
{
    const auto &gateway = page.settings.config.gateway;
    if (!gateway.controlUi.enabled)
        return u"disabled"_s;
    return u"%1://127.0.0.1:%2%3/"_s.arg(gateway.tls.enabled ? u"https"_s : u"http"_s,
                                         QString::number(page.target.port),
                                         gateway.controlUi.basePath);
}

QString authText(const GatewayTarget &target)
{
    QStringList parts;
    if (!target.token.isEmpty())
        parts.append(u"token"_s);
    if (!target.password.isEmpty())
        parts.append(u"password"_s);
    return parts.isEmpty() ? u"none"_s : parts.join(u'+');
}

QString gatewayText(const StatusPage &page)
{
    const auto &target = page.target;
    const QString url = target.url.toString(QUrl::RemoveUserInfo);
    if (target.source == TargetSource::RemoteMissing)
        return u"fallback %1 · misconfigured (remote.url missing)"_s.arg(url);
    const QString where = u"%1 · %2 (%3)"_s.arg(target.isRemoteMode ? u"remote"_s : u"local"_s, url,
                                                target.sourceText);
    const auto &probe = page.probe;
    if (!probe.isConnected)
        return u"%1 · unreachable (%2)"_s.arg(where, probe.connectError);
    QString text = u"%1 · reachable %2ms · auth %3"_s.arg(where, QString::number(probe.latencyMs),
                                                          authText(target));
    const QJsonObject self = probe.self();
    if (!self.isEmpty())
        text += u" · %1 (%2) app %3 %4"_s.arg(
            self.value("host"_L1).toString(), self.value("ip"_L1).toString(),
            self.value("version"_L1).toString(), self.value("platform"_L1).toString());
    return text;
}

QString heartbeatText(const QJsonObject &status)
{
    QStringList parts;
    for (const QJsonValue entry : status.value("heartbeat"_L1)["agents"_L1].toArray())
        parts.append(u"%1 (%2)"_s.arg(entry["enabled"_L1].toBool() ? entry["every"_L1].toString()
                                                                   : u"disabled"_s,
                                      entry["agentId"_L1].toString()));
    return parts.isEmpty() ? u"unknown"_s : parts.join(u", ");
}

QString sessionsText(const QJsonObject &status)
{
    const QJsonObject sessions = status.value("sessions"_L1).toObject();
    if (sessions.isEmpty())
        return u"unknown"_s;
    const QJsonObject defaults = sessions.value("defaults"_L1).toObject();
    return u"%1 active · default %2 (%3k ctx) · %4"_s.arg(
        QString::number(sessions.value("count"_L1).toInteger()),
        defaults.value("model"_L1).toString(u"unknown"_s),
        QString::number(defaults.value("contextTokens"_L1).toInteger() / 1000),
        sessions.value("paths"_L1)[0].toString());
}

QString ofCap(const QString &spent, const QString &cap)
{
    return cap.isEmpty() ? spent : u"%1 of %2"_s.arg(spent, cap);
}

QString spendingText(const QJsonObject &limits)
{
    const QLocale grouped(QLocale::English);
    const auto dollars = [&](QLatin1StringView key) {
        const QJsonValue amount = limits.value(key);
        return amount.isDouble() ? QString(u'$' + grouped.toString(amount.toDouble(), 'f', 2))
                                 : QString();
    };
    const auto tokens = [&](QLatin1StringView key) {
        const QJsonValue count = limits.value(key);
        return count.isDouble() ? grouped.toString(count.toInteger()) : QString();
    };
    QString text = u"%1 · %2 tokens"_s.arg(ofCap(dollars("costUsd"_L1), dollars("capUsd"_L1)),
                                           ofCap(tokens("tokens"_L1), tokens("capTokens"_L1)));
    if (limits.value("blocked"_L1).toBool())
        text += u" · limit reached"_s;
    for (const QJsonValue agent : limits.value("perAgent"_L1).toArray()) {
        if (agent["blocked"_L1].toBool())
            text += u" · limit of %1 reached"_s.arg(agent["agentId"_L1].toString());
    }
    return text;
}

QString eventsText(const QJsonArray &events)
{
    return events.isEmpty() ? u"none"_s : u"%1 queued"_s.arg(events.size());
}

QString serviceText(const StatusPage &page)
{
    const auto &service = page.service;
    if (!service.installed)
        return page.words.label + u" not installed"_s;
    return u"%1 installed · %2 · %3"_s.arg(
        page.words.label, service.isLoaded ? page.words.loaded : page.words.notLoaded,
        service.runtime.shortSummary());
}

std::vector<QStringList> overview(const StatusPage &page)
{
    const auto &status = page.probe.status;
    const QString noNode = page.words.label + u" not installed"_s;
    std::vector<QStringList> rows{
        {u"Dashboard"_s, dashboardText(page)},
        {u"OS"_s, systemLabel() + u" · qt "_s + QLatin1StringView(qVersion())},
        {u"Tailscale"_s, config::toWord(page.settings.config.gateway.tailscale.mode)},
        {u"Gateway"_s, gatewayText(page)},
        {u"Gateway service"_s, serviceText(page)},
        {u"Node service"_s, noNode},
        {u"Probes"_s, page.isDeep ? u"enabled"_s : u"skipped (use --deep)"_s}};
    if (!page.probe.isConnected)
        return rows;
    for (const QJsonValue entry : status.value("degraded"_L1).toArray())
        rows.push_back(
            {u"Degraded"_s,
             u"%1: %2"_s.arg(entry["part"_L1].toString(), entry["message"_L1].toString())});
    rows.push_back({u"Events"_s, eventsText(status.value("queuedSystemEvents"_L1).toArray())});
    if (status.contains("limits"_L1)) // A gateway of another make has none.
        rows.push_back({u"Spent today"_s, spendingText(status.value("limits"_L1).toObject())});
    rows.push_back({u"Heartbeat"_s, heartbeatText(status)});
    rows.push_back({u"Sessions"_s, sessionsText(status)});
    return rows;
}

void printSessions(const QJsonObject &status, Terminal &out)
{
    const QJsonArray recent = status.value("sessions"_L1)["recent"_L1].toArray();
    std::vector<QStringList> rows;
    for (const QJsonValue row : recent)
        rows.push_back(
            {row["key"_L1].toString(), row["kind"_L1].toString(),
             row["age"_L1].isDouble() ? ageText(row["age"_L1].toInteger()) : u"unknown"_s,
             row["model"_L1].toString()});
    if (rows.empty())
        rows.push_back({u"no sessions yet"_s});
    out.line();
    out.line(out.paint(Tone::Heading, u"Sessions"_s));
    out.write(renderTable({{.header = u"Key"_s, .isFlexible = true},
                           {.header = u"Kind"_s},
                           {.header = u"Age"_s},
                           {.header = u"Model"_s}},
                          rows, tableWidth(out.traits().columns))
                  .toUtf8());
}

void printEvents(const QJsonArray &events, Terminal &out)
{
    if (events.isEmpty())
        return;
    out.line();
    out.line(out.paint(Tone::Heading, u"System events"_s));
    for (int i = 0; i < std::min<qsizetype>(mostEventsShown, events.size()); ++i)
        out.line("- "_L1 + events.at(i).toString());
    if (events.size() > mostEventsShown)
        out.line(u"… +%1 more"_s.arg(events.size() - mostEventsShown));
}

//! One row for the connection, and one for whatever the gateway runs without.
std::vector<QStringList> healthRows(const StatusPage &page)
{
    if (!page.probe.isConnected)
        return {{u"Gateway"_s, u"unreachable"_s, page.probe.connectError}};
    std::vector<QStringList> rows{
        {u"Gateway"_s, u"reachable"_s, u"%1ms"_s.arg(page.probe.latencyMs)}};
    for (const QJsonValue entry : page.probe.health["degraded"_L1].toArray())
        rows.push_back(
            {entry["part"_L1].toString(), u"degraded"_s, entry["message"_L1].toString()});
    return rows;
}

void printUsage(Terminal &out)
{
    out.line();
    out.line(u"Usage: no provider usage available. This version does not ask providers yet."_s);
}

void printHealth(const StatusPage &page, Terminal &out)
{
    out.line();
    out.line(out.paint(Tone::Heading, u"Health"_s));
    out.write(renderTable({{.header = u"Item"_s},
                           {.header = u"Status"_s},
                           {.header = u"Detail"_s, .isFlexible = true}},
                          healthRows(page), tableWidth(out.traits().columns))
                  .toUtf8());
}

} // namespace

QString systemLabel()
{
    const QString kernel = QSysInfo::kernelType();
    const QString name = kernel == "darwin"_L1 ? u"macos"_s
        : kernel == "winnt"_L1                 ? u"windows"_s
                                               : kernel;
    const QString cpu = QSysInfo::currentCpuArchitecture();
    return u"%1 %2 (%3)"_s.arg(name, QSysInfo::kernelVersion(),
                               cpu == "x86_64"_L1 ? u"x64"_s : cpu);
}

void print(const StatusPage &page, const CommandContext &context)
{
    auto &out = context.out;
    out.line(out.paint(Tone::Heading, u"Clawdbot status"_s));
    out.line();
    out.line(out.paint(Tone::Heading, u"Overview"_s));
    out.write(renderTable({{.header = u"Item"_s}, {.header = u"Value"_s, .isFlexible = true}},
                          overview(page), tableWidth(out.traits().columns))
                  .toUtf8());
    if (page.probe.isConnected) {
        printSessions(page.probe.status, out);
        printEvents(page.probe.status.value("queuedSystemEvents"_L1).toArray(), out);
    }
    if (page.isDeep)
        printHealth(page, out);
    if (page.showsUsage)
        printUsage(out);
    out.line();
    out.line(u"FAQ: https://docs.clawd.bot/faq"_s);
    out.line(u"Troubleshooting: https://docs.clawd.bot/troubleshooting"_s);
    out.line();
    out.line(u"Next steps:"_s);
    out.line("  Need to share?      "_L1 + context.commandHint(u"clawdbot status --all"_s));
    out.line("  Need to debug live? "_L1 + context.commandHint(u"clawdbot logs --follow"_s));
    out.line(page.probe.isConnected
                 ? "  Need to test channels? "_L1 + context.commandHint(u"clawdbot status --deep"_s)
                 : "  Fix reachability first: "_L1
                     + context.commandHint(u"clawdbot gateway probe"_s));
}

} // namespace claw::cli
