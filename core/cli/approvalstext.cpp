// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/approvalstext.h"

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
    return parts.isEmpty() ? u"none"_s : parts.join(u", ");
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
                            used.isDouble() ? shortAge(nowMs - used.toInteger()) + u" ago"_s
                                            : terminal.paint(Tone::Muted, u"unknown"_s)});
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
        {u"Target"_s, target},
        {u"Path"_s, snapshot.value("path"_L1).toString()},
        {u"Exists"_s, snapshot.value("exists"_L1).toBool() ? u"yes"_s : u"no"_s},
        {u"Hash"_s, snapshot.value("hash"_L1).toString()},
        {u"Version"_s, QString::number(file.value("version"_L1).toInt(1))},
        {u"Socket"_s, socket.isEmpty() ? u"default"_s : socket},
        {u"Defaults"_s, defaultsText(file.value("defaults"_L1).toObject())},
        {u"Agents"_s, QString::number(agents.size())},
        {u"Allowlist"_s, QString::number(entries.size())}};
    const QString head = terminal.paint(Tone::Heading, u"Approvals"_s) + u'\n'
        + renderTable({{.header = u"Field"_s, .minWidth = 8},
                       {.header = u"Value"_s, .minWidth = 24, .isFlexible = true}},
                      summary, width)
        + u'\n';
    if (entries.empty())
        return head + terminal.paint(Tone::Muted, u"No allowlist entries."_s) + u'\n';
    return head + terminal.paint(Tone::Heading, u"Allowlist"_s) + u'\n'
        + renderTable({{.header = u"Target"_s, .minWidth = 10},
                       {.header = u"Agent"_s, .minWidth = 8},
                       {.header = u"Pattern"_s, .minWidth = 20, .isFlexible = true},
                       {.header = u"Last Used"_s, .minWidth = 10}},
                      entries, width);
}

} // namespace claw::cli
