// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/statuspage.h"

#include "cli/clitr.h"
#include "cli/healthtext.h"
#include "cli/platform.h"
#include "cli/table.h"
#include "cli/textwidth.h"

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
        return Tr::tr("disabled");
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
    return parts.isEmpty() ? Tr::tr("none") : parts.join(u'+');
}

QString gatewayText(const StatusPage &page)
{
    const auto &target = page.target;
    const QString url = target.url.toString(QUrl::RemoveUserInfo);
    if (target.source == TargetSource::RemoteMissing)
        return Tr::tr("fallback %1 · misconfigured (remote.url missing)").arg(url);
    const QString where = u"%1 · %2 (%3)"_s.arg(
        target.isRemoteMode ? Tr::tr("remote") : Tr::tr("local"), url, target.sourceText);
    const auto &probe = page.probe;
    if (!probe.isConnected)
        return Tr::tr("%1 · unreachable (%2)").arg(where, probe.connectError);
    QString text = Tr::tr("%1 · reachable %2ms · auth %3")
                       .arg(where, QString::number(probe.latencyMs), authText(target));
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
                                                                   : Tr::tr("disabled"),
                                      entry["agentId"_L1].toString()));
    return parts.isEmpty() ? Tr::tr("unknown") : parts.join(u", ");
}

QString sessionsText(const QJsonObject &status)
{
    const QJsonObject sessions = status.value("sessions"_L1).toObject();
    if (sessions.isEmpty())
        return Tr::tr("unknown");
    const QJsonObject defaults = sessions.value("defaults"_L1).toObject();
    return Tr::tr("%1 active · default %2 (%3k ctx) · %4")
        .arg(QString::number(sessions.value("count"_L1).toInteger()),
             defaults.value("model"_L1).toString(Tr::tr("unknown")),
             QString::number(defaults.value("contextTokens"_L1).toInteger() / 1000),
             sessions.value("paths"_L1)[0].toString());
}

QString ofCap(const QString &spent, const QString &cap)
{
    return cap.isEmpty() ? spent : Tr::tr("%1 of %2").arg(spent, cap);
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
    QString text = Tr::tr("%1 · %2 tokens")
                       .arg(ofCap(dollars("costUsd"_L1), dollars("capUsd"_L1)),
                            ofCap(tokens("tokens"_L1), tokens("capTokens"_L1)));
    if (limits.value("blocked"_L1).toBool())
        text += u" · "_s + Tr::tr("limit reached");
    for (const QJsonValue agent : limits.value("perAgent"_L1).toArray()) {
        if (agent["blocked"_L1].toBool())
            text += u" · "_s + Tr::tr("limit of %1 reached").arg(agent["agentId"_L1].toString());
    }
    return text;
}

QString eventsText(const QJsonArray &events)
{
    return events.isEmpty() ? Tr::tr("none") : Tr::tr("%1 queued").arg(events.size());
}

QString serviceText(const StatusPage &page)
{
    const auto &service = page.service;
    if (!service.installed)
        return Tr::tr("%1 not installed").arg(page.words.label);
    return Tr::tr("%1 installed · %2 · %3")
        .arg(page.words.label, service.isLoaded ? page.words.loaded : page.words.notLoaded,
             service.runtime.shortSummary());
}

std::vector<QStringList> overview(const StatusPage &page)
{
    const auto &status = page.probe.status;
    const QString noNode = Tr::tr("%1 not installed").arg(page.words.label);
    std::vector<QStringList> rows{
        {Tr::tr("Dashboard"), dashboardText(page)},
        {u"OS"_s, systemLabel() + u" · qt "_s + QLatin1StringView(qVersion())},
        {Tr::tr("Tailscale"), config::toWord(page.settings.config.gateway.tailscale.mode)},
        {Tr::tr("Gateway"), gatewayText(page)},
        {Tr::tr("Gateway service"), serviceText(page)},
        {Tr::tr("Node service"), noNode},
        {Tr::tr("Probes"), page.isDeep ? Tr::tr("enabled") : Tr::tr("skipped (use --deep)")}};
    if (!page.probe.isConnected)
        return rows;
    for (const QJsonValue entry : status.value("degraded"_L1).toArray())
        rows.push_back(
            {Tr::tr("Degraded"),
             u"%1: %2"_s.arg(entry["part"_L1].toString(), entry["message"_L1].toString())});
    rows.push_back({Tr::tr("Events"), eventsText(status.value("queuedSystemEvents"_L1).toArray())});
    if (status.contains("limits"_L1)) // A gateway of another make has none.
        rows.push_back({Tr::tr("Spent today"), spendingText(status.value("limits"_L1).toObject())});
    rows.push_back({Tr::tr("Heartbeat"), heartbeatText(status)});
    rows.push_back({Tr::tr("Sessions"), sessionsText(status)});
    return rows;
}

void printSessions(const QJsonObject &status, Terminal &out)
{
    const QJsonArray recent = status.value("sessions"_L1)["recent"_L1].toArray();
    std::vector<QStringList> rows;
    for (const QJsonValue row : recent)
        rows.push_back(
            {row["key"_L1].toString(), row["kind"_L1].toString(),
             row["age"_L1].isDouble() ? ageText(row["age"_L1].toInteger()) : Tr::tr("unknown"),
             row["model"_L1].toString()});
    if (rows.empty())
        rows.push_back({Tr::tr("no sessions yet")});
    out.line();
    out.line(out.paint(Tone::Heading, Tr::tr("Sessions")));
    out.write(renderTable({{.header = Tr::tr("Key"), .isFlexible = true},
                           {.header = Tr::tr("Kind")},
                           {.header = Tr::tr("Age")},
                           {.header = Tr::tr("Model")}},
                          rows, tableWidth(out.traits().columns))
                  .toUtf8());
}

void printEvents(const QJsonArray &events, Terminal &out)
{
    if (events.isEmpty())
        return;
    out.line();
    out.line(out.paint(Tone::Heading, Tr::tr("System events")));
    for (int i = 0; i < std::min<qsizetype>(mostEventsShown, events.size()); ++i)
        out.line("- "_L1 + events.at(i).toString());
    if (events.size() > mostEventsShown)
        out.line(Tr::tr("… +%1 more").arg(events.size() - mostEventsShown));
}

//! One row for the connection, and one for whatever the gateway runs without.
std::vector<QStringList> healthRows(const StatusPage &page)
{
    if (!page.probe.isConnected)
        return {{Tr::tr("Gateway"), Tr::tr("unreachable"), page.probe.connectError}};
    std::vector<QStringList> rows{
        {Tr::tr("Gateway"), Tr::tr("reachable"), u"%1ms"_s.arg(page.probe.latencyMs)}};
    for (const QJsonValue entry : page.probe.health["degraded"_L1].toArray())
        rows.push_back(
            {entry["part"_L1].toString(), Tr::tr("degraded"), entry["message"_L1].toString()});
    return rows;
}

void printUsage(Terminal &out)
{
    out.line();
    out.line(
        Tr::tr("Usage: no provider usage available. This version does not ask providers yet."));
}

void printHealth(const StatusPage &page, Terminal &out)
{
    out.line();
    out.line(out.paint(Tone::Heading, Tr::tr("Health")));
    out.write(renderTable({{.header = Tr::tr("Item")},
                           {.header = Tr::tr("Status")},
                           {.header = Tr::tr("Detail"), .isFlexible = true}},
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
    out.line(out.paint(Tone::Heading, Tr::tr("Clawdbot status")));
    out.line();
    out.line(out.paint(Tone::Heading, Tr::tr("Overview")));
    out.write(
        renderTable({{.header = Tr::tr("Item")}, {.header = Tr::tr("Value"), .isFlexible = true}},
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
    out.line(Tr::tr("FAQ: https://docs.clawd.bot/faq"));
    out.line(Tr::tr("Troubleshooting: https://docs.clawd.bot/troubleshooting"));
    out.line();
    out.line(Tr::tr("Next steps:"));
    const auto step = [&](const QString &question, const QString &command, qsizetype width = 0) {
        out.line(u"  "_s + padded(question, width) + u' ' + context.commandHint(command));
    };
    const QString share = Tr::tr("Need to share?");
    const QString debug = Tr::tr("Need to debug live?");
    const auto width = std::max(displayWidth(share), displayWidth(debug));
    step(share, u"clawdbot status --all"_s, width);
    step(debug, u"clawdbot logs --follow"_s, width);
    if (page.probe.isConnected)
        step(Tr::tr("Need to test channels?"), u"clawdbot status --deep"_s);
    else
        step(Tr::tr("Fix reachability first:"), u"clawdbot gateway probe"_s);
}

} // namespace claw::cli
