// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "base/clock.h"
#include "json/jsonmember.h"
#include "server/healthmonitor.h"
#include "server/methodregistry.h"
#include "server/methods/methods.h"
#include "server/presence.h"
#include "server/presenceannouncer.h"
#include "server/systemevents.h"
#include "server/systemeventtext.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace claw::server {

namespace {

constexpr qsizetype keyFromTextLength = 64;

// The method has no schema: members of a wrong type count as absent.
QStringList texts(const QJsonObject &params, QLatin1StringView key)
{
    QStringList list;
    const QJsonArray array = params.value(key).toArray();
    for (const QJsonValue &element : array) {
        if (!element.isString())
            return {};
        list.append(element.toString());
    }
    return list;
}

PresenceEntry updateOf(const QJsonObject &params, const QString &line,
                       const std::optional<SystemEventText> &parsed)
{
    PresenceEntry update;
    if (parsed) {
        update.host = parsed->host;
        update.ip = parsed->ip;
        update.version = parsed->version;
        update.lastInputSeconds = parsed->lastInputSeconds;
        update.mode = parsed->mode;
        update.reason = parsed->reason;
    }
    const auto prefer = [&params](std::optional<QString> &field, QLatin1StringView key) {
        if (auto given = json::textMember(params, key))
            field = std::move(given);
    };
    prefer(update.host, "host"_L1);
    prefer(update.ip, "ip"_L1);
    prefer(update.version, "version"_L1);
    prefer(update.platform, "platform"_L1);
    prefer(update.deviceFamily, "deviceFamily"_L1);
    prefer(update.modelIdentifier, "modelIdentifier"_L1);
    prefer(update.mode, "mode"_L1);
    prefer(update.reason, "reason"_L1);
    prefer(update.deviceId, "deviceId"_L1);
    prefer(update.instanceId, "instanceId"_L1);
    if (const auto given = json::integerMember(params, "lastInputSeconds"_L1))
        update.lastInputSeconds = given;
    update.roles = texts(params, "roles"_L1);
    update.scopes = texts(params, "scopes"_L1);
    update.text = line;
    return update;
}

QString keyOf(const QJsonObject &params, const QString &line,
              const std::optional<SystemEventText> &parsed)
{
    for (const auto key : {"deviceId"_L1, "instanceId"_L1}) {
        const QString id = params.value(key).toString().trimmed();
        if (!id.isEmpty())
            return id;
    }
    if (parsed)
        return parsed->host;
    return line.left(keyFromTextLength);
}

// What the main session is told about a node that reports itself: only what changed.
QString changeLine(const PresenceEntry &before, const PresenceEntry &after)
{
    QStringList parts;
    const QString reason = after.reason.value_or(QString());
    const bool isRoutine = reason.startsWith("periodic"_L1, Qt::CaseInsensitive)
        || reason.compare("heartbeat"_L1, Qt::CaseInsensitive) == 0;
    if (before.host != after.host || before.ip != after.ip) {
        const QString ip = after.ip ? u" (%1)"_s.arg(*after.ip) : QString();
        parts.append(u"Node: "_s + after.host.value_or(u"Unknown"_s) + ip);
    }
    if (before.version != after.version)
        parts.append(u"app "_s + after.version.value_or(u"unknown"_s));
    if (before.mode != after.mode)
        parts.append(u"mode "_s + after.mode.value_or(u"unknown"_s));
    if (before.reason != after.reason && !isRoutine)
        parts.append(u"reason "_s + (reason.isEmpty() ? u"event"_s : reason));
    return parts.join(u" · "_s);
}

class PresenceMethods
{
public:
    PresenceMethods(Presence &presence, PresenceAnnouncer &announcer, SystemEvents &events,
                    HealthMonitor &health, const Clock &clock)
        : m_presence(presence)
        , m_announcer(announcer)
        , m_events(events)
        , m_health(health)
        , m_clock(clock)
    { }

    [[nodiscard]] Reply list() const { return m_presence.list(); }

    [[nodiscard]] Reply systemEvent(const Call &call) const
    {
        const QJsonObject params = call.object();
        const QString line = params.value("text"_L1).toString().trimmed();
        if (line.isEmpty())
            return fail(ErrorCode::InvalidRequest, u"text required"_s);
        const auto parsed = SystemEventText::parse(line);
        const QString key = keyOf(params, line, parsed);
        const PresenceEntry before = m_presence.entry(key);
        m_presence.merge(key, updateOf(params, line, parsed));
        const QString notice =
            line.startsWith("Node:"_L1) ? changeLine(before, m_presence.entry(key)) : line;
        m_events.enqueue(m_health.roster().mainSessionKey, notice, m_clock.nowMs());
        m_announcer.changed();
        return QByteArray(R"({"ok":true})");
    }

private:
    Presence &m_presence;
    PresenceAnnouncer &m_announcer;
    SystemEvents &m_events;
    HealthMonitor &m_health;
    const Clock &m_clock;
};

} // namespace

void addPresenceMethods(MethodRegistry &registry, Presence &presence, PresenceAnnouncer &announcer,
                        SystemEvents &events, HealthMonitor &health, const Clock &clock)
{
    const PresenceMethods methods(presence, announcer, events, health, clock);
    registry.add({.name = u"system-presence"_s, .schema = {}, .handler = [methods](const Call &) {
                      return methods.list();
                  }});
    registry.add({.name = u"system-event"_s, .schema = {}, .handler = [methods](const Call &call) {
                      return methods.systemEvent(call);
                  }});
}

} // namespace claw::server
