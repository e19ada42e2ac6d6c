// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/approvalstext.h"

#include "cli/clitr.h"
#include "cli/nodestext.h"
#include "cli/table.h"
#include "cli/terminal.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace claw::cli {

namespace {

QString defaultsText(const QJsonObject &defaults)
{
    QStringList parts;
    for (const auto key : {"security"_L1, "ask"_L1, "askFallback"_L1}) {
        if (const QString word = defaults.value(key).toString(); !word.isEmpty())
            parts.append(key + u'=' + word);
    }
    if (const QJsonValue skills = defaults.value("autoAllowSkills"_L1); skills.isBool())
        parts.append(u"autoAllowSkills="_s + (skills.toBool() ? u"on"_s : u"off"_s));
    return parts.isEmpty() ? Tr::tr("none") : parts.join(u", ");
}

std::vector<QStringList> allowlistRows(const QJsonObject &agents, const QString &target,
                                       qint64 nowMs, const Terminal &terminal)
{
    std::vector<QStringList> rows;
    for (auto it = agents.constBegin(); it != agents.constEnd(); ++it) {
        const QJsonArray list = it->toObject().value("allowlist"_L1).toArray();
        for (const QJsonValue entry : list) {
            const QJsonValue used = entry["lastUsedAt"_L1];
            rows.push_back({target, it.key(), entry["pattern"_L1].toString(),
                            used.isDouble()
                                ? Tr::tr("%1 ago").arg(shortAge(nowMs - used.toInteger()))
                                : terminal.paint(Tone::Muted, Tr::tr("unknown"))});
        }
    }
    return rows;
}

} // namespace

QString approvalsText(const QJsonObject &snapshot, const QString &target, qint64 nowMs,
                      const Terminal &terminal)
{
    const QJsonObject file = snapshot.value("file"_L1).toObject();
    const QJsonObject agents = file.value("agents"_L1).toObject();
    const auto entries = allowlistRows(agents, target, nowMs, terminal);
    const QString socket = file.value("socket"_L1).toObject().value("path"_L1).toString();
    const auto width = tableWidth(terminal.traits().columns);
    const std::vector<QStringList> summary{
        {Tr::tr("Target"), target},
        {Tr::tr("Path"), snapshot.value("path"_L1).toString()},
        {Tr::tr("Exists"), snapshot.value("exists"_L1).toBool() ? Tr::tr("yes") : Tr::tr("no")},
        {Tr::tr("Hash"), snapshot.value("hash"_L1).toString()},
        {Tr::tr("Version"), QString::number(file.value("version"_L1).toInt(1))},
        {Tr::tr("Socket"), socket.isEmpty() ? Tr::tr("default") : socket},
        {Tr::tr("Defaults"), defaultsText(file.value("defaults"_L1).toObject())},
        {Tr::tr("Agents"), QString::number(agents.size())},
        {Tr::tr("Allowlist"), QString::number(entries.size())}};
    const QString head = terminal.paint(Tone::Heading, Tr::tr("Approvals")) + u'\n'
        + renderTable({{.header = Tr::tr("Field"), .minWidth = 8},
                       {.header = Tr::tr("Value"), .minWidth = 24, .isFlexible = true}},
                      summary, width)
        + u'\n';
    if (entries.empty())
        return head + terminal.paint(Tone::Muted, Tr::tr("No allowlist entries.")) + u'\n';
    return head + terminal.paint(Tone::Heading, Tr::tr("Allowlist")) + u'\n'
        + renderTable({{.header = Tr::tr("Target"), .minWidth = 10},
                       {.header = Tr::tr("Agent"), .minWidth = 8},
                       {.header = Tr::tr("Pattern"), .minWidth = 20, .isFlexible = true},
                       {.header = Tr::tr("Last Used"), .minWidth = 10}},
                      entries, width);
}

} // namespace claw::cli
