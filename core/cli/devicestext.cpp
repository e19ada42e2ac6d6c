// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/devicestext.h"

#include "cli/clitr.h"
#include "cli/healthtext.h"
#include "cli/table.h"
#include "cli/terminal.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace claw::cli {

namespace {

QString nameOf(const QJsonValue &device)
{
    const QString name = device["displayName"_L1].toString();
    return name.isEmpty() ? device["deviceId"_L1].toString() : name;
}

QString joined(const QJsonValue &list)
{
    QStringList words;
    for (const QJsonValue word : list.toArray())
        words.append(word.toString());
    return words.join(u", ");
}

QString tokensText(const QJsonValue &tokens)
{
    QStringList parts;
    for (const QJsonValue token : tokens.toArray())
        parts.append(token["revokedAtMs"_L1].isDouble()
                         ? Tr::tr("%1 (revoked)").arg(token["role"_L1].toString())
                         : token["role"_L1].toString());
    return parts.isEmpty() ? Tr::tr("none") : parts.join(u", ");
}

QString pendingTable(const QJsonArray &pending, qint64 nowMs, qsizetype width)
{
    std::vector<QStringList> rows;
    for (const QJsonValue request : pending)
        rows.push_back({request["requestId"_L1].toString(), nameOf(request),
                        request["role"_L1].toString(), request["remoteIp"_L1].toString(),
                        ageText(nowMs - request["ts"_L1].toInteger()),
                        request["isRepair"_L1].toBool() ? Tr::tr("repair") : QString()});
    return renderTable({{.header = Tr::tr("Request"), .minWidth = 10},
                        {.header = Tr::tr("Device"), .minWidth = 16, .isFlexible = true},
                        {.header = Tr::tr("Role")},
                        {.header = u"IP"_s},
                        {.header = Tr::tr("Age")},
                        {.header = Tr::tr("Flags")}},
                       rows, width);
}

QString pairedTable(const QJsonArray &paired, qsizetype width)
{
    std::vector<QStringList> rows;
    for (const QJsonValue device : paired)
        rows.push_back({nameOf(device), joined(device["roles"_L1]), joined(device["scopes"_L1]),
                        tokensText(device["tokens"_L1]), device["remoteIp"_L1].toString()});
    return renderTable({{.header = Tr::tr("Device"), .minWidth = 16, .isFlexible = true},
                        {.header = Tr::tr("Roles"), .minWidth = 10, .isFlexible = true},
                        {.header = Tr::tr("Scopes"), .minWidth = 16, .isFlexible = true},
                        {.header = Tr::tr("Tokens"), .minWidth = 10, .isFlexible = true},
                        {.header = u"IP"_s}},
                       rows, width);
}

} // namespace

QString devicesText(const QJsonObject &devices, qint64 nowMs, const Terminal &terminal)
{
    const QJsonArray pending = devices.value("pending"_L1).toArray();
    const QJsonArray paired = devices.value("paired"_L1).toArray();
    const auto width = tableWidth(terminal.traits().columns);
    QString text;
    if (!pending.isEmpty())
        text += terminal.paint(Tone::Heading, Tr::tr("Pending")) + u" (%1)\n"_s.arg(pending.size())
            + pendingTable(pending, nowMs, width);
    if (!paired.isEmpty())
        text += terminal.paint(Tone::Heading, Tr::tr("Paired")) + u" (%1)\n"_s.arg(paired.size())
            + pairedTable(paired, width);
    return text.isEmpty() ? Tr::tr("No device pairing entries.") + u'\n' : text;
}

} // namespace claw::cli
