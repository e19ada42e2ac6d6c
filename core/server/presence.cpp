// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/presence.h"

#include "json/jsonwriter.h"

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace claw::server {

namespace {

constexpr std::chrono::milliseconds entryLifetime = 5min;
constexpr size_t maxEntries = 200;

void unite(QStringList &into, const QStringList &more)
{
    for (const QString &item : more) {
        if (!into.contains(item))
            into.append(item);
    }
}

template<typename T>
void overwrite(std::optional<T> &into, const std::optional<T> &value)
{
    if (value)
        into = value;
}

QString describe(const PresenceEntry &entry)
{
    return u"Node: %1 · mode %2"_s.arg(entry.host.value_or(u"unknown"_s),
                                       entry.mode.value_or(u"unknown"_s));
}

QString normalised(const QString &key)
{
    return key.trimmed().toLower();
}

PresenceEntry gatewayEntry(const HostInfo &host)
{
    PresenceEntry entry;
    entry.host = host.host;
    entry.ip = host.ip;
    entry.version = host.version;
    entry.platform = host.platform;
    entry.deviceFamily = host.deviceFamily;
    entry.modelIdentifier = host.modelIdentifier;
    entry.mode = u"gateway"_s;
    entry.reason = u"self"_s;
    entry.text = u"Gateway: %1 (%2) · app %3 · mode gateway · reason self"_s.arg(host.host, host.ip,
                                                                                 host.version);
    return entry;
}

} // namespace

QByteArray PresenceEntry::encode() const
{
    json::ObjectWriter writer;
    writer.add("host"_L1, host)
        .add("ip"_L1, ip)
        .add("version"_L1, version)
        .add("platform"_L1, platform)
        .add("deviceFamily"_L1, deviceFamily)
        .add("modelIdentifier"_L1, modelIdentifier)
        .add("mode"_L1, mode)
        .add("lastInputSeconds"_L1, lastInputSeconds)
        .add("reason"_L1, reason)
        .add("deviceId"_L1, deviceId);
    if (!roles.isEmpty())
        writer.add("roles"_L1, roles);
    if (!scopes.isEmpty())
        writer.add("scopes"_L1, scopes);
    writer.add("instanceId"_L1, instanceId).add("text"_L1, text).add("ts"_L1, ts);
    return writer.take();
}

Presence::Presence(const Clock &clock, const HostInfo &host)
    : m_clock(clock)
    , m_ownKey(normalised(host.host))
    , m_ownEntry(gatewayEntry(host))
    , m_ownJson(m_ownEntry.encode().chopped(2)) // Without "0}".
{ }

void Presence::connected(const QString &key, PresenceEntry entry)
{
    const auto known = m_byKey.constFind(normalised(key));
    if (known != m_byKey.cend()) {
        const PresenceEntry &before = (*known)->entry;
        QStringList roles = before.roles;
        QStringList scopes = before.scopes;
        unite(roles, entry.roles);
        unite(scopes, entry.scopes);
        entry.roles = roles;
        entry.scopes = scopes;
        if (entry.text.isEmpty())
            entry.text = before.text;
    }
    store(key, std::move(entry));
}

void Presence::disconnected(const QString &key)
{
    PresenceEntry update;
    update.reason = u"disconnect"_s;
    merge(key, update);
}

void Presence::merge(const QString &key, const PresenceEntry &update)
{
    PresenceEntry entry = this->entry(key);
    overwrite(entry.host, update.host);
    overwrite(entry.ip, update.ip);
    overwrite(entry.version, update.version);
    overwrite(entry.platform, update.platform);
    overwrite(entry.deviceFamily, update.deviceFamily);
    overwrite(entry.modelIdentifier, update.modelIdentifier);
    overwrite(entry.mode, update.mode);
    overwrite(entry.lastInputSeconds, update.lastInputSeconds);
    overwrite(entry.reason, update.reason);
    overwrite(entry.deviceId, update.deviceId);
    overwrite(entry.instanceId, update.instanceId);
    unite(entry.roles, update.roles);
    unite(entry.scopes, update.scopes);
    if (!update.text.isEmpty())
        entry.text = update.text;
    store(key, std::move(entry));
}

QByteArray Presence::list()
{
    renewOwnEntry();
    dropStale();
    qsizetype size = 2;
    for (Stored &stored : m_entries) {
        if (stored.json.isNull())
            stored.json = stored.entry.encode();
        size += stored.json.size() + 1;
    }
    QByteArray out;
    out.reserve(size);
    out.append('[');
    for (const Stored &stored : m_entries) {
        if (out.size() > 1)
            out.append(',');
        out.append(stored.json);
    }
    return out.append(']');
}

QByteArray Presence::eventPayload()
{
    json::ObjectWriter writer;
    writer.addRaw("presence"_L1, list());
    return writer.take();
}

PresenceEntry Presence::entry(const QString &key) const
{
    const auto known = m_byKey.constFind(normalised(key));
    return known == m_byKey.cend() ? PresenceEntry() : (*known)->entry;
}

QString Presence::keyOf(const Caller &caller)
{
    if (!caller.deviceId.isEmpty())
        return caller.deviceId;
    return caller.client.instanceId.value_or(caller.connId);
}

PresenceEntry Presence::entryOf(const Caller &caller)
{
    PresenceEntry entry;
    entry.host = caller.displayName();
    if (!caller.remoteIp.isEmpty())
        entry.ip = caller.remoteIp;
    entry.version = caller.client.version;
    entry.platform = caller.client.platform;
    entry.deviceFamily = caller.client.deviceFamily;
    entry.modelIdentifier = caller.client.modelIdentifier;
    entry.mode = caller.client.mode;
    entry.reason = u"connect"_s;
    entry.roles = {auth::toText(caller.role)};
    entry.scopes = caller.scopes;
    entry.instanceId = caller.client.instanceId;
    if (!caller.deviceId.isEmpty()) {
        entry.deviceId = caller.deviceId;
        entry.instanceId = caller.deviceId;
    }
    return entry;
}

void Presence::store(const QString &key, PresenceEntry entry)
{
    entry.ts = m_clock.nowMs();
    if (entry.text.isEmpty())
        entry.text = describe(entry);
    Stored &stored = moveToFront(normalised(key));
    stored.json = QByteArray();
    stored.entry = std::move(entry);
}

Presence::Stored &Presence::moveToFront(const QString &id)
{
    const auto known = m_byKey.constFind(id);
    if (known == m_byKey.cend()) {
        m_entries.push_front({.key = id});
        m_byKey.insert(id, m_entries.begin());
    } else {
        m_entries.splice(m_entries.begin(), m_entries, *known);
    }
    return m_entries.front();
}

// Each list has it, and only its time is new.
void Presence::renewOwnEntry()
{
    m_ownEntry.ts = m_clock.nowMs();
    Stored &own = moveToFront(m_ownKey);
    own.entry = m_ownEntry;
    own.json = m_ownJson + QByteArray::number(m_ownEntry.ts) + '}';
}

void Presence::dropStale()
{
    const qint64 oldest = m_clock.nowMs() - entryLifetime.count();
    while (m_entries.size() > maxEntries || m_entries.back().entry.ts < oldest) {
        m_byKey.remove(m_entries.back().key);
        m_entries.pop_back();
    }
}

} // namespace claw::server
