// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/gatewaydiscovercommand.h"

#include "cli/clitr.h"
#include "cli/options.h"
#include "cli/rpcoptions.h"
#include "json/jsontext.h"
#include "remote/discoveryhelper.h"

#include <QCoroTask>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace claw::cli {

namespace {

constexpr auto defaultTimeout = 2'000ms;

const QStringList domains{u"local."_s, u"clawdbot.internal."_s};

void printBeacon(const remote::Beacon &beacon, Terminal &out)
{
    const auto line = [&out](const QString &label, const QString &text) {
        if (!text.isEmpty())
            out.line("  "_L1 + out.paint(Tone::Muted, label) + ": "_L1 + text);
    };
    out.line("- "_L1 + out.paint(Tone::Heading, beacon.bestName()) + u' '
             + out.paint(Tone::Muted, beacon.domain));
    line(u"tailnet"_s, beacon.tailnetDns);
    line(u"lan"_s, beacon.lanHost);
    line(u"host"_s, beacon.host);
    line(u"ws"_s, out.paint(Tone::Info, beacon.wsUrl()));
    line(u"role"_s, beacon.role);
    line(u"transport"_s, beacon.transport);
    if (beacon.gatewayTls)
        line(u"tls"_s,
             beacon.tlsFingerprint.isEmpty() ? u"enabled"_s : "sha256 "_L1 + beacon.tlsFingerprint);
    if (beacon.sshPort == 0 || beacon.bestHost().isEmpty())
        return;
    const QString port = QString::number(beacon.bestPort());
    line(u"ssh"_s,
         out.paint(Tone::Info,
                   u"ssh -N -L %1:127.0.0.1:%1 <user>@%2 -p %3"_s.arg(
                       port, beacon.bestHost(), QString::number(beacon.sshPort))));
}

void print(const remote::BrowseOutcome &outcome, Terminal &out)
{
    out.line(out.paint(Tone::Heading, Tr::tr("Gateway Discovery")));
    out.line(Tr::tr("Found %n gateway(s) · domains: %1", nullptr, int(outcome.beacons.size()))
                 .arg(domains.join(", "_L1)));
    for (const auto &beacon : outcome.beacons) {
        out.line();
        printBeacon(beacon, out);
    }
}

QJsonObject toJson(const remote::BrowseOutcome &outcome, std::chrono::milliseconds timeout)
{
    QJsonArray beacons;
    for (const auto &beacon : outcome.beacons) {
        QJsonObject json = beacon.toJson();
        const QString url = beacon.wsUrl();
        json.insert(u"wsUrl"_s, url.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(url));
        beacons.append(json);
    }
    return {{u"timeoutMs"_s, qint64(timeout.count())},
            {u"domains"_s, QJsonArray::fromStringList(domains)},
            {u"count"_s, outcome.beacons.size()},
            {u"beacons"_s, beacons}};
}

} // namespace

QString GatewayDiscoverCommand::path() const
{
    return u"gateway discover"_s;
}

QString GatewayDiscoverCommand::summary() const
{
    return Tr::tr("Find gateways that announce themselves in the network");
}

void GatewayDiscoverCommand::declare(CLI::App &app)
{
    addOption(app, "--timeout", "<ms>", m_timeout,
              Tr::tr("Look around for this many milliseconds (2000)"));
    addFlag(app, "--json", m_json, Tr::tr("Print JSON"));
}

int GatewayDiscoverCommand::run(const CommandContext &context)
{
    const auto timeout = RpcOptions{.timeout = m_timeout}.timeoutOr(defaultTimeout);
    if (!timeout) {
        context.err.line(Tr::tr("gateway discover failed: Error: %1").arg(timeout.error().message));
        return 1;
    }
    const auto outcome = QCoro::waitFor(
        remote::browseGateways(remote::discoveryHelperPath(), context.environment, *timeout));
    if (m_json)
        context.out.line(QString::fromUtf8(json::pretty(toJson(outcome, *timeout))));
    else
        print(outcome, context.out);
    if (!outcome.problem.isEmpty())
        context.err.line(Tr::tr("Note: %1").arg(outcome.problem));
    return 0;
}

} // namespace claw::cli
