// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/healthtext.h"

#include "cli/clitr.h"
#include "cli/terminal.h"

#include <QDateTime>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace claw::cli {

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr int mostRecentShown = 5;

QString stateOfChannel(const QJsonObject &channel)
{
    const QJsonObject probe = channel.value("probe"_L1).toObject();
    if (probe.contains("ok"_L1)) {
        if (!probe.value("ok"_L1).toBool())
            return Tr::tr("failed (%1) - %2")
                .arg(QString::number(probe.value("status"_L1).toInteger()),
                     probe.value("error"_L1).toString(Tr::tr("unknown error")));
        const qint64 elapsedMs = probe.value("elapsedMs"_L1).toInteger(-1);
        return elapsedMs < 0 ? u"ok"_s : Tr::tr("ok (%1ms)").arg(elapsedMs);
    }
    if (channel.value("linked"_L1).isBool()) {
        if (!channel.value("linked"_L1).toBool())
            return Tr::tr("not linked");
        const qint64 authAgeMs = channel.value("authAgeMs"_L1).toInteger(-1);
        return authAgeMs < 0 ? Tr::tr("linked")
                             : Tr::tr("linked (auth age %1)").arg(spanText(authAgeMs));
    }
    if (channel.value("configured"_L1).isBool())
        return channel.value("configured"_L1).toBool() ? Tr::tr("configured")
                                                       : Tr::tr("not configured");
    return Tr::tr("unknown");
}

QStringList channelLines(const QJsonObject &health)
{
    const QJsonObject channels = health.value("channels"_L1).toObject();
    const QJsonObject labels = health.value("channelLabels"_L1).toObject();
    QStringList lines;
    for (const QJsonValue entry : health.value("channelOrder"_L1).toArray()) {
        const QString id = entry.toString();
        lines.append(u"%1: %2"_s.arg(labels.value(id).toString(id),
                                     stateOfChannel(channels.value(id).toObject())));
    }
    return lines;
}

QStringList sessionLines(const QString &agentId, const QJsonObject &sessions)
{
    if (sessions.isEmpty())
        return {};
    QStringList lines{Tr::tr("Session store (%1): %2 (%n entries)", nullptr,
                             int(sessions.value("count"_L1).toInteger()))
                          .arg(agentId, sessions.value("path"_L1).toString())};
    const QJsonArray recent = sessions.value("recent"_L1).toArray();
    for (int i = 0; i < std::min<qsizetype>(mostRecentShown, recent.size()); ++i) {
        const QJsonObject row = recent.at(i).toObject();
        const QJsonValue age = row.value("age"_L1);
        lines.append(
            u"- %1 (%2)"_s.arg(row.value("key"_L1).toString(),
                               age.isDouble() ? ageText(age.toInteger()) : Tr::tr("no activity")));
    }
    return lines;
}

QStringList agentLines(const QJsonObject &health)
{
    QStringList names;
    QStringList beats;
    QStringList sessions;
    for (const QJsonValue entry : health.value("agents"_L1).toArray()) {
        const QJsonObject agent = entry.toObject();
        const QString id = agent.value("agentId"_L1).toString();
        const QJsonObject beat = agent.value("heartbeat"_L1).toObject();
        names.append(agent.value("isDefault"_L1).toBool() ? Tr::tr("%1 (default)").arg(id) : id);
        beats.append(u"%1 (%2)"_s.arg(beat.value("enabled"_L1).toBool()
                                          ? beat.value("every"_L1).toString(Tr::tr("unknown"))
                                          : Tr::tr("disabled"),
                                      id));
        sessions.append(sessionLines(id, agent.value("sessions"_L1).toObject()));
    }
    if (names.isEmpty())
        return {};
    return QStringList{Tr::tr("Agents: %1").arg(names.join(u", ")),
                       Tr::tr("Heartbeat interval: %1").arg(beats.join(u", "))}
    + sessions;
}

// A gateway that came up in spite of something says what: that is not "healthy".
QStringList verdictLines(const QJsonObject &health, const Terminal &terminal)
{
    QStringList lines;
    for (const QJsonValue entry : health.value("degraded"_L1).toArray())
        lines.append(
            terminal.paint(Tone::Warning,
                           Tr::tr("! Gateway is degraded (%1): %2")
                               .arg(entry["part"_L1].toString(), entry["message"_L1].toString())));
    if (lines.isEmpty())
        lines.append(terminal.paint(Tone::Success, u"✓"_s) + " Gateway is healthy"_L1);
    return lines;
}

// A gateway that is healthy again is still asked why it was not there.
QStringList lastRunLines(const QJsonObject &health, const Terminal &terminal)
{
    const QJsonObject last = health.value("lastRun"_L1).toObject();
    if (last.isEmpty() || last.value("inOrder"_L1).toBool())
        return {};
    const auto ended =
        QDateTime::fromMSecsSinceEpoch(last.value("endedAtMs"_L1).toInteger(), Qt::UTC);
    return {terminal.paint(
        Tone::Warning,
        Tr::tr("! The last run %1, on %2 UTC")
            .arg(last.value("text"_L1).toString(), ended.toString(u"yyyy-MM-dd HH:mm:ss"_s)))};
}

} // namespace

QStringList healthLines(const QJsonObject &health, const Terminal &terminal)
{
    const QString mark = terminal.paint(Tone::Success, u"✓"_s);
    return verdictLines(health, terminal)
        + QStringList{mark + " WebSocket connection: OK"_L1, mark + " RPC methods: available"_L1}
    + lastRunLines(health, terminal) + channelLines(health) + agentLines(health);
}

QString spanText(qint64 ms)
{
    if (ms < hourMs)
        return u"%1m"_s.arg(ms / minuteMs);
    if (ms < 48 * hourMs)
        return u"%1h"_s.arg(ms / hourMs);
    return u"%1d"_s.arg(ms / (24 * hourMs));
}

QString ageText(qint64 ageMs)
{
    if (ageMs < 0)
        return Tr::tr("unknown");
    return ageMs < minuteMs ? Tr::tr("just now") : Tr::tr("%1 ago").arg(spanText(ageMs));
}

} // namespace claw::cli
