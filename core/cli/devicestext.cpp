// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/devicestext.h"

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
        parts.append(token["role"_L1].toString()
                     + (token["revokedAtMs"_L1].isDouble() ? u" (revoked)"_s : QString()));
    return parts.isEmpty() ? u"none"_s : parts.join(u", ");
}

QString pendingTable(const QJsonArray &pending, qint64 nowMs, qsizetype width)
{
    std::vector<QStringList> rows;
    for (const QJsonValue request : pending)
        rows.push_back({request["requestId"_L1].toString(), nameOf(request),
                        request["role"_L1].toString(), request["remoteIp"_L1].toString(),
                        ageText(nowMs - request["ts"_L1].toInteger()),
                        request["isRepair"_L1].toBool() ? u"repair"_s : QString()});
    return renderTable({{.header = u"Request"_s, .minWidth = 10},
                        {.header = u"Device"_s, .minWidth = 16, .isFlexible = true},
                        {.header = u"Role"_s},
                        {.header = u"IP"_s},
                        {.header = u"Age"_s},
                        {.header = u"Flags"_s}},
                       rows, width);
}

QString pairedTable(const QJsonArray &paired, qsizetype width)
{
    std::vector<QStringList> rows;
    for (const QJsonValue device : paired)
        rows.push_back({nameOf(device), joined(device["roles"_L1]), joined(device["scopes"_L1]),
                        tokensText(device["tokens"_L1]), device["remoteIp"_L1].toString()});
    return renderTable({{.header = u"Device"_s, .minWidth = 16, .isFlexible = true},
                        {.header = u"Roles"_s, .minWidth = 10, .isFlexible = true},
                        {.header = u"Scopes"_s, .minWidth = 16, .isFlexible = true},
                        {.header = u"Tokens"_s, .minWidth = 10, .isFlexible = true},
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
        text += terminal.paint(Tone::Heading, u"Pending"_s) + u" (%1)\n"_s.arg(pending.size())
            + pendingTable(pending, nowMs, width);
    if (!paired.isEmpty())
        text += terminal.paint(Tone::Heading, u"Paired"_s) + u" (%1)\n"_s.arg(paired.size())
            + pairedTable(paired, width);
    return text.isEmpty() ? u"No device pairing entries.\n"_s : text;
}

} // namespace claw::cli
