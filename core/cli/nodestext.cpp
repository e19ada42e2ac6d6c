// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/nodestext.h"

#include "cli/table.h"
#include "cli/terminal.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::cli {

namespace {

QString nameOf(const QJsonValue &node)
{
    const QString name = node["displayName"_L1].toString().trimmed();
    return name.isEmpty() ? node["nodeId"_L1].toString() : name;
}

//! Enough of it to name the node by; the whole would leave no room for anything else.
QString shortId(const QJsonValue &node)
{
    constexpr qsizetype shown = 12;
    const QString id = node["nodeId"_L1].toString();
    return id.size() > 2 * shown ? id.first(shown) + u'…' : id;
}

QString joined(const QJsonValue &list)
{
    QStringList words;
    for (const QJsonValue word : list.toArray())
        words.append(word.toString());
    words.sort();
    return words.join(u", ");
}

QString agoText(const QJsonValue &time, qint64 nowMs, const Terminal &terminal)
{
    return time.isDouble() ? shortAge(nowMs - time.toInteger()) + u" ago"_s
                           : terminal.paint(Tone::Muted, u"unknown"_s);
}

//! Computers tell the version of the program, phones and desktops that of their app.
QString versionText(const QJsonValue &node)
{
    const QString version = node["version"_L1].toString().trimmed();
    if (version.isEmpty())
        return {};
    static const QStringList computers{u"darwin"_s, u"linux"_s, u"win32"_s, u"windows"_s};
    const bool isComputer = computers.contains(node["platform"_L1].toString().trimmed().toLower());
    const QString shown = version.front().isDigit() ? u'v' + version : version;
    return (isComputer ? u"core "_s : u"ui "_s) + shown;
}

QString permissionsText(const QJsonValue &permissions)
{
    QStringList parts;
    const QJsonObject granted = permissions.toObject();
    for (auto it = granted.constBegin(); it != granted.constEnd(); ++it)
        parts.append(it.key() + (it->toBool() ? u"=yes"_s : u"=no"_s));
    return parts.isEmpty() ? QString() : u'[' + parts.join(u", ") + u']';
}

QString detailText(const QJsonValue &node)
{
    QStringList parts;
    const auto add = [&parts](const QString &label, const QString &text) {
        if (!text.isEmpty())
            parts.append(label + text);
    };
    add(u"device: "_s, node["deviceFamily"_L1].toString());
    add(u"hw: "_s, node["modelIdentifier"_L1].toString());
    add(u"perms: "_s, permissionsText(node["permissions"_L1]));
    add({}, versionText(node));
    return parts.join(u" · ");
}

QString statusText(const QJsonValue &node, const Terminal &terminal)
{
    const bool isPaired = node["paired"_L1].toBool();
    const bool isConnected = node["connected"_L1].toBool();
    return terminal.paint(isPaired ? Tone::Success : Tone::Warning,
                          isPaired ? u"paired"_s : u"unpaired"_s)
        + u" · "_s
        + terminal.paint(isConnected ? Tone::Success : Tone::Muted,
                         isConnected ? u"connected"_s : u"disconnected"_s);
}

qsizetype countOf(const QJsonArray &nodes, QLatin1StringView key)
{
    return std::count_if(nodes.begin(), nodes.end(),
                         [key](const QJsonValue &node) { return node[key].toBool(); });
}

QString pairedTable(const QJsonArray &paired, qint64 nowMs, const Terminal &terminal)
{
    std::vector<QStringList> rows;
    for (const QJsonValue node : paired)
        rows.push_back({nameOf(node), node["nodeId"_L1].toString(), node["remoteIp"_L1].toString(),
                        agoText(node["lastConnectedAtMs"_L1], nowMs, terminal)});
    return renderTable({{.header = u"Node"_s, .minWidth = 14, .isFlexible = true},
                        {.header = u"ID"_s, .minWidth = 10},
                        {.header = u"IP"_s, .minWidth = 10},
                        {.header = u"Last Connect"_s, .minWidth = 14}},
                       rows, tableWidth(terminal.traits().columns));
}

} // namespace

QString shortAge(qint64 ageMs)
{
    const qint64 seconds = std::max<qint64>(0, ageMs / 1000);
    if (seconds < 60)
        return u"%1s"_s.arg(seconds);
    if (seconds < 3600)
        return u"%1m"_s.arg(seconds / 60);
    return seconds < 86400 ? u"%1h"_s.arg(seconds / 3600) : u"%1d"_s.arg(seconds / 86400);
}

QString nodesStatusText(const QJsonArray &nodes, qsizetype total, qint64 nowMs,
                        const Terminal &terminal)
{
    const QString of = nodes.size() == total ? QString() : u" (of %1)"_s.arg(total);
    const QString counts = u"Known: %1%2 · Paired: %3 · Connected: %4\n"_s.arg(nodes.size())
                               .arg(of)
                               .arg(countOf(nodes, "paired"_L1))
                               .arg(countOf(nodes, "connected"_L1));
    if (nodes.isEmpty())
        return counts;
    std::vector<QStringList> rows;
    for (const QJsonValue node : nodes) {
        const QJsonValue since = node["connectedAtMs"_L1];
        const QString ago =
            since.isDouble() ? u" (%1 ago)"_s.arg(shortAge(nowMs - since.toInteger())) : QString();
        rows.push_back({nameOf(node), shortId(node), node["remoteIp"_L1].toString(),
                        detailText(node), statusText(node, terminal) + ago,
                        joined(node["caps"_L1])});
    }
    return counts
        + renderTable({{.header = u"Node"_s, .minWidth = 14, .isFlexible = true},
                       {.header = u"ID"_s, .minWidth = 10},
                       {.header = u"IP"_s, .minWidth = 10},
                       {.header = u"Detail"_s, .minWidth = 18, .isFlexible = true},
                       {.header = u"Status"_s, .minWidth = 18},
                       {.header = u"Caps"_s, .minWidth = 12, .isFlexible = true}},
                      rows, tableWidth(terminal.traits().columns));
}

QString nodeText(const QJsonObject &node, const Terminal &terminal)
{
    std::vector<QStringList> rows;
    const auto add = [&rows](const QString &field, const QString &value) {
        if (!value.isEmpty())
            rows.push_back({field, value});
    };
    add(u"ID"_s, node.value("nodeId"_L1).toString());
    add(u"Name"_s, nameOf(node));
    add(u"IP"_s, node.value("remoteIp"_L1).toString());
    add(u"Device"_s, node.value("deviceFamily"_L1).toString());
    add(u"Model"_s, node.value("modelIdentifier"_L1).toString());
    add(u"Perms"_s, permissionsText(node.value("permissions"_L1)));
    add(u"Version"_s, versionText(node));
    add(u"PATH"_s, node.value("pathEnv"_L1).toString());
    add(u"Status"_s, statusText(node, terminal));
    rows.push_back({u"Caps"_s, joined(node.value("caps"_L1))});
    QString text = terminal.paint(Tone::Heading, u"Node"_s) + u'\n'
        + renderTable({{.header = u"Field"_s, .minWidth = 8},
                       {.header = u"Value"_s, .minWidth = 24, .isFlexible = true}},
                      rows, tableWidth(terminal.traits().columns))
        + u'\n' + terminal.paint(Tone::Heading, u"Commands"_s) + u'\n';
    const QJsonArray commands = node.value("commands"_L1).toArray();
    for (const QJsonValue command : commands)
        text += u"- "_s + command.toString() + u'\n';
    if (commands.isEmpty())
        text += terminal.paint(Tone::Muted, u"- (none reported)"_s) + u'\n';
    return text;
}

QString pendingNodesText(const QJsonArray &pending, qint64 nowMs, const Terminal &terminal)
{
    if (pending.isEmpty())
        return terminal.paint(Tone::Muted, u"No pending pairing requests."_s) + u'\n';
    std::vector<QStringList> rows;
    for (const QJsonValue request : pending)
        rows.push_back({request["requestId"_L1].toString(), nameOf(request),
                        request["remoteIp"_L1].toString(),
                        agoText(request["ts"_L1], nowMs, terminal),
                        request["isRepair"_L1].toBool() ? terminal.paint(Tone::Warning, u"yes"_s)
                                                        : QString()});
    return terminal.paint(Tone::Heading, u"Pending"_s) + u'\n'
        + renderTable({{.header = u"Request"_s, .minWidth = 8},
                       {.header = u"Node"_s, .minWidth = 14, .isFlexible = true},
                       {.header = u"IP"_s, .minWidth = 10},
                       {.header = u"Requested"_s, .minWidth = 12},
                       {.header = u"Repair"_s, .minWidth = 6}},
                      rows, tableWidth(terminal.traits().columns));
}

QString pairedNodesText(const QJsonArray &pending, const QJsonArray &paired, qint64 nowMs,
                        const Terminal &terminal)
{
    QString text = u"Pending: %1 · Paired: %2\n"_s.arg(pending.size()).arg(paired.size());
    if (!pending.isEmpty())
        text += u'\n' + pendingNodesText(pending, nowMs, terminal);
    if (!paired.isEmpty())
        text += u'\n' + terminal.paint(Tone::Heading, u"Paired"_s) + u'\n'
            + pairedTable(paired, nowMs, terminal);
    return text;
}

} // namespace claw::cli
