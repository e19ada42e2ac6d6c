// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/presence.h"

#include "json/jsonwriter.h"

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace claw::server {

namespace {

constexpr std::chrono::milliseconds entryLifetime = 5min;
constexpr qsizetype maxEntries = 200;

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

Presence::Presence(const Clock &clock, HostInfo host)
    : m_clock(clock)
    , m_host(std::move(host))
{ }

void Presence::connected(const QString &key, PresenceEntry entry)
{
    const auto it = m_entries.constFind(normalised(key));
    if (it != m_entries.constEnd()) {
        QStringList roles = it->entry.roles;
        QStringList scopes = it->entry.scopes;
        unite(roles, entry.roles);
        unite(scopes, entry.scopes);
        entry.roles = roles;
        entry.scopes = scopes;
        if (entry.text.isEmpty())
            entry.text = it->entry.text;
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
    PresenceEntry entry = m_entries.value(normalised(key)).entry;
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
    store(m_host.host, ownEntry());
    dropStale();
    std::vector<const Stored *> sorted;
    sorted.reserve(static_cast<size_t>(m_entries.size()));
    for (const Stored &stored : std::as_const(m_entries))
        sorted.push_back(&stored);
    std::sort(sorted.begin(), sorted.end(), [](const Stored *left, const Stored *right) {
        if (left->entry.ts != right->entry.ts)
            return left->entry.ts > right->entry.ts;
        return left->order < right->order;
    });
    QByteArray out("[");
    for (const Stored *stored : sorted) {
        if (out.size() > 1)
            out.append(',');
        out.append(stored->json);
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
    return m_entries.value(normalised(key)).entry;
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
    Stored &stored = m_entries[normalised(key)];
    if (stored.order == 0)
        stored.order = ++m_nextOrder;
    stored.json = entry.encode();
    stored.entry = std::move(entry);
}

void Presence::dropStale()
{
    const qint64 oldest = m_clock.nowMs() - entryLifetime.count();
    m_entries.removeIf([oldest](const auto &it) { return it.value().entry.ts < oldest; });
    if (m_entries.size() <= maxEntries)
        return;
    std::vector<std::pair<qint64, QString>> byAge;
    for (auto it = m_entries.cbegin(); it != m_entries.cend(); ++it)
        byAge.emplace_back(it->entry.ts, it.key());
    const auto excess = m_entries.size() - maxEntries;
    std::nth_element(byAge.begin(), byAge.begin() + excess, byAge.end());
    for (qsizetype i = 0; i < excess; ++i)
        m_entries.remove(byAge[static_cast<size_t>(i)].second);
}

PresenceEntry Presence::ownEntry() const
{
    PresenceEntry entry;
    entry.host = m_host.host;
    entry.ip = m_host.ip;
    entry.version = m_host.version;
    entry.platform = m_host.platform;
    entry.deviceFamily = m_host.deviceFamily;
    entry.modelIdentifier = m_host.modelIdentifier;
    entry.mode = u"gateway"_s;
    entry.reason = u"self"_s;
    entry.text = u"Gateway: %1 (%2) · app %3 · mode gateway · reason self"_s.arg(
        m_host.host, m_host.ip, m_host.version);
    return entry;
}

} // namespace claw::server
