// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/nodestext.h"

#include "cli/clitr.h"
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
    return time.isDouble() ? Tr::tr("%1 ago").arg(shortAge(nowMs - time.toInteger()))
                           : terminal.paint(Tone::Muted, Tr::tr("unknown"));
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
            parts.append(label.arg(text));
    };
    add(Tr::tr("device: %1"), node["deviceFamily"_L1].toString());
    add(Tr::tr("hw: %1"), node["modelIdentifier"_L1].toString());
    add(Tr::tr("perms: %1"), permissionsText(node["permissions"_L1]));
    add(u"%1"_s, versionText(node));
    return parts.join(u" · ");
}

QString statusText(const QJsonValue &node, const Terminal &terminal)
{
    const bool isPaired = node["paired"_L1].toBool();
    const bool isConnected = node["connected"_L1].toBool();
    return terminal.paint(isPaired ? Tone::Success : Tone::Warning,
                          isPaired ? Tr::tr("paired") : Tr::tr("unpaired"))
        + u" · "_s
        + terminal.paint(isConnected ? Tone::Success : Tone::Muted,
                         isConnected ? Tr::tr("connected") : Tr::tr("disconnected"));
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
    return renderTable({{.header = Tr::tr("Node"), .minWidth = 14, .isFlexible = true},
                        {.header = u"ID"_s, .minWidth = 10},
                        {.header = u"IP"_s, .minWidth = 10},
                        {.header = Tr::tr("Last Connect"), .minWidth = 14}},
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
    const QString known = nodes.size() == total ? QString::number(total)
                                                : Tr::tr("%1 (of %2)").arg(nodes.size()).arg(total);
    const QString counts = Tr::tr("Known: %1 · Paired: %2 · Connected: %3")
                               .arg(known)
                               .arg(countOf(nodes, "paired"_L1))
                               .arg(countOf(nodes, "connected"_L1))
        + u'\n';
    if (nodes.isEmpty())
        return counts;
    std::vector<QStringList> rows;
    for (const QJsonValue node : nodes) {
        const QJsonValue since = node["connectedAtMs"_L1];
        const QString ago = since.isDouble()
            ? u' ' + Tr::tr("(%1 ago)").arg(shortAge(nowMs - since.toInteger()))
            : QString();
        rows.push_back({nameOf(node), shortId(node), node["remoteIp"_L1].toString(),
                        detailText(node), statusText(node, terminal) + ago,
                        joined(node["caps"_L1])});
    }
    return counts
        + renderTable({{.header = Tr::tr("Node"), .minWidth = 14, .isFlexible = true},
                       {.header = u"ID"_s, .minWidth = 10},
                       {.header = u"IP"_s, .minWidth = 10},
                       {.header = Tr::tr("Detail"), .minWidth = 18, .isFlexible = true},
                       {.header = Tr::tr("Status"), .minWidth = 18},
                       {.header = Tr::tr("Caps"), .minWidth = 12, .isFlexible = true}},
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
    add(Tr::tr("Name"), nameOf(node));
    add(u"IP"_s, node.value("remoteIp"_L1).toString());
    add(Tr::tr("Device"), node.value("deviceFamily"_L1).toString());
    add(Tr::tr("Model"), node.value("modelIdentifier"_L1).toString());
    add(Tr::tr("Perms"), permissionsText(node.value("permissions"_L1)));
    add(Tr::tr("Version"), versionText(node));
    add(u"PATH"_s, node.value("pathEnv"_L1).toString());
    add(Tr::tr("Status"), statusText(node, terminal));
    rows.push_back({Tr::tr("Caps"), joined(node.value("caps"_L1))});
    QString text = terminal.paint(Tone::Heading, Tr::tr("Node")) + u'\n'
        + renderTable({{.header = Tr::tr("Field"), .minWidth = 8},
                       {.header = Tr::tr("Value"), .minWidth = 24, .isFlexible = true}},
                      rows, tableWidth(terminal.traits().columns))
        + u'\n' + terminal.paint(Tone::Heading, Tr::tr("Commands")) + u'\n';
    const QJsonArray commands = node.value("commands"_L1).toArray();
    for (const QJsonValue command : commands)
        text += u"- "_s + command.toString() + u'\n';
    if (commands.isEmpty())
        text += terminal.paint(Tone::Muted, Tr::tr("- (none reported)")) + u'\n';
    return text;
}

QString pendingNodesText(const QJsonArray &pending, qint64 nowMs, const Terminal &terminal)
{
    if (pending.isEmpty())
        return terminal.paint(Tone::Muted, Tr::tr("No pending pairing requests.")) + u'\n';
    std::vector<QStringList> rows;
    for (const QJsonValue request : pending)
        rows.push_back(
            {request["requestId"_L1].toString(), nameOf(request), request["remoteIp"_L1].toString(),
             agoText(request["ts"_L1], nowMs, terminal),
             request["isRepair"_L1].toBool() ? terminal.paint(Tone::Warning, Tr::tr("yes"))
                                             : QString()});
    return terminal.paint(Tone::Heading, Tr::tr("Pending")) + u'\n'
        + renderTable({{.header = Tr::tr("Request"), .minWidth = 8},
                       {.header = Tr::tr("Node"), .minWidth = 14, .isFlexible = true},
                       {.header = u"IP"_s, .minWidth = 10},
                       {.header = Tr::tr("Requested"), .minWidth = 12},
                       {.header = Tr::tr("Repair"), .minWidth = 6}},
                      rows, tableWidth(terminal.traits().columns));
}

QString pairedNodesText(const QJsonArray &pending, const QJsonArray &paired, qint64 nowMs,
                        const Terminal &terminal)
{
    QString text =
        Tr::tr("Pending: %1 · Paired: %2").arg(pending.size()).arg(paired.size()) + u'\n';
    if (!pending.isEmpty())
        text += u'\n' + pendingNodesText(pending, nowMs, terminal);
    if (!paired.isEmpty())
        text += u'\n' + terminal.paint(Tone::Heading, Tr::tr("Paired")) + u'\n'
            + pairedTable(paired, nowMs, terminal);
    return text;
}

} // namespace claw::cli
