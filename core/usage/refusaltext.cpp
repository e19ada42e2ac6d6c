// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "usage/refusaltext.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace claw::usage {

namespace {

QString spentText(const UsedUpCap &cap)
{
    const QLocale grouped(QLocale::English);
    if (cap.isCost)
        return u"$%1 of $%2"_s.arg(grouped.toString(cap.spent, 'f', 2),
                                   grouped.toString(cap.cap, 'f', 2));
    return u"%1 of %2 tokens"_s.arg(grouped.toString(qint64(cap.spent)),
                                    grouped.toString(qint64(cap.cap)));
}

QString keyOf(const UsedUpCap &cap)
{
    const QString key = cap.isCost ? u"limits.costUsdPerDay"_s : u"limits.tokensPerDay"_s;
    return cap.agentId.isEmpty() ? key : u"agents.list[]."_s + key;
}

} // namespace

Error refusalOf(const UsedUpCap &cap, const LocalDay &day, const QTimeZone &zone)
{
    const QString whose = cap.agentId.isEmpty() ? u"the daily limit"_s
                                                : u"the daily limit of agent %1"_s.arg(cap.agentId);
    const QString key = keyOf(cap);
    const QDateTime end = QDateTime::fromMSecsSinceEpoch(day.endsAtMs, zone);
    QJsonObject details{{"reason"_L1, "spend_limit"_L1},
                        {"key"_L1, key},
                        {"cap"_L1, cap.cap},
                        {"spent"_L1, cap.spent},
                        {"resetsAt"_L1, day.endsAtMs}};
    if (!cap.agentId.isEmpty())
        details.insert("agentId"_L1, cap.agentId);
    return {.code = ErrorCode::Unavailable,
            .message =
                u"%1 is reached: %2 are spent (%3); models are asked again from %4 %5 on"_s.arg(
                    whose, spentText(cap), key, end.toString(u"yyyy-MM-dd hh:mm"),
                    end.timeZoneAbbreviation()),
            .hint = u"raise %1 in the configuration, or wait"_s.arg(key),
            .retryable = false,
            .details = details};
}

} // namespace claw::usage
