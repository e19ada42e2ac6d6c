// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/gatewayusagecostcommand.h"

#include "cli/clitr.h"
#include "cli/options.h"
#include "json/jsontext.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace claw::cli {

namespace {

QString dollars(double amount)
{
    return u'$' + QString::number(amount, 'f', amount >= 0.01 ? 2 : 4);
}

QString tokens(double count)
{
    if (count >= 1e6)
        return QString::number(count / 1e6, 'f', 1) + u'm';
    if (count >= 1e3)
        return QString::number(count / 1e3, 'f', count >= 1e4 ? 0 : 1) + u'k';
    return QString::number(std::round(count));
}

QString costAndTokens(const QJsonValue &used)
{
    return Tr::tr("%1 · %2 tokens")
        .arg(dollars(used["totalCost"_L1].toDouble()), tokens(used["totalTokens"_L1].toDouble()));
}

} // namespace

QString GatewayUsageCostCommand::path() const
{
    return u"gateway usage-cost"_s;
}

QString GatewayUsageCostCommand::summary() const
{
    return Tr::tr("Show what models used in the last days");
}

void GatewayUsageCostCommand::declare(CLI::App &app)
{
    addOption(app, "--days", "<n>", m_days, Tr::tr("Days to look back, today included (30)"));
    RpcCommand::declare(app);
}

QString GatewayUsageCostCommand::failureText(const QString &message) const
{
    return Tr::tr("Gateway usage cost failed: %1").arg(message);
}

Result<> GatewayUsageCostCommand::converse(GatewaySession &session, const CommandContext &context)
{
    bool isNumber = false;
    const double asked = m_days.value_or(QString()).trimmed().toDouble(&isNumber);
    const double days = isNumber && std::isfinite(asked) ? std::max(1.0, std::floor(asked)) : 30;
    const auto payload =
        session.request(u"usage.cost"_s, QJsonObject{{u"days"_s, days}}, client::Expect::First);
    if (!payload)
        return tl::unexpected(payload.error());
    auto &out = context.out;
    if (m_rpc.json) {
        out.line(QString::fromUtf8(json::pretty(*payload)));
        return {};
    }
    const QJsonValue answer = *payload;
    out.line(
        out.paint(Tone::Heading,
                  Tr::tr("Usage cost (%n days)", nullptr, int(answer["days"_L1].toInteger()))));
    out.line(Tr::tr("Total: %1").arg(costAndTokens(answer["totals"_L1])));
    if (const auto missing = answer["totals"_L1]["missingCostEntries"_L1].toInteger(); missing > 0)
        out.line(Tr::tr("Missing entries: %1").arg(missing));
    const QJsonArray daily = answer["daily"_L1].toArray();
    if (!daily.isEmpty())
        out.line(Tr::tr("Latest day: %1 · %2")
                     .arg(daily.last()["date"_L1].toString(), costAndTokens(daily.last())));
    return {};
}

} // namespace claw::cli
