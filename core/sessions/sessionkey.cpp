// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "sessions/sessionkey.h"

#include "config/agentresolution.h"

using namespace Qt::StringLiterals;

namespace claw::sessions {

namespace {

constexpr auto mainAlias = "main"_L1;

QString agentKey(const QString &agentId, const QString &rest)
{
    return u"agent:%1:%2"_s.arg(config::normalizedAgentId(agentId), rest);
}

bool restStartsWith(const QString &key, QLatin1StringView prefix)
{
    const QString raw = key.trimmed();
    if (raw.startsWith(prefix, Qt::CaseInsensitive))
        return true;
    const auto parsed = parseAgentKey(raw);
    return parsed && parsed->rest.startsWith(prefix, Qt::CaseInsensitive);
}

qsizetype threadMarker(const QString &key)
{
    return std::max(key.lastIndexOf(":thread:"_L1, -1, Qt::CaseInsensitive),
                    key.lastIndexOf(":topic:"_L1, -1, Qt::CaseInsensitive));
}

QString orUnknown(const QString &text)
{
    const QString word = text.trimmed().toLower();
    return word.isEmpty() ? u"unknown"_s : word;
}

//! The canonical name of whoever has this id; nullopt when nobody is linked with it.
std::optional<QString> linkedName(const Peer &peer, const IdentityLinks &links)
{
    const QString id = peer.id.trimmed().toLower();
    if (id.isEmpty())
        return std::nullopt;
    const QString scoped = peer.channel.trimmed().toLower() + u':' + id;
    for (auto it = links.cbegin(); it != links.cend(); ++it) {
        if (it.key().trimmed().isEmpty())
            continue;
        for (const QString &listed : *it) {
            const QString known = listed.trimmed().toLower();
            if (known == id || known == scoped)
                return it.key().trimmed();
        }
    }
    return std::nullopt;
}

} // namespace

KeyRules KeyRules::of(const config::Config &config)
{
    const QString mainKey = config.session.mainKey.trimmed().toLower();
    return {.defaultAgentId = config::defaultAgentId(config.agents),
            .mainKey = mainKey.isEmpty() ? QString(mainAlias) : mainKey,
            .isGlobal = config.session.scope == config::SessionScope::Global};
}

QString KeyRules::mainSessionKey() const
{
    return isGlobal ? u"global"_s : agentKey(defaultAgentId, mainKey);
}

std::optional<AgentKey> parseAgentKey(const QString &key)
{
    const QStringList parts = key.trimmed().split(u':', Qt::SkipEmptyParts);
    if (parts.size() < 3 || parts[0] != "agent"_L1)
        return std::nullopt;
    const QString agentId = parts[1].trimmed();
    if (agentId.isEmpty())
        return std::nullopt;
    return AgentKey{agentId, parts.sliced(2).join(u':')};
}

std::optional<GroupKey> parseGroupKey(const QString &key)
{
    const auto parsed = parseAgentKey(key);
    const QStringList parts = (parsed ? parsed->rest : key).split(u':', Qt::SkipEmptyParts);
    if (parts.size() < 3 || (parts[1] != "group"_L1 && parts[1] != "channel"_L1))
        return std::nullopt;
    return GroupKey{parts[0], parts.sliced(2).join(u':')};
}

bool isSubagentKey(const QString &key)
{
    return restStartsWith(key, "subagent:"_L1);
}

bool isAcpKey(const QString &key)
{
    return restStartsWith(key, "acp:"_L1);
}

bool isThreadKey(const QString &key)
{
    return threadMarker(key) >= 0;
}

bool isGroupKey(const QString &key)
{
    return key.contains(":group:"_L1, Qt::CaseInsensitive)
        || key.contains(":channel:"_L1, Qt::CaseInsensitive);
}

std::optional<QString> threadParent(const QString &key)
{
    const QString raw = key.trimmed();
    const qsizetype marker = threadMarker(raw);
    const QString parent = marker > 0 ? raw.first(marker).trimmed() : QString();
    return parent.isEmpty() ? std::nullopt : std::optional(parent);
}

bool isSpecialKey(const QString &key)
{
    return key == "global"_L1 || key == "unknown"_L1;
}

QString canonicalKey(const QString &requested, const KeyRules &rules)
{
    const QString raw = requested.trimmed();
    if (raw.isEmpty() || isSpecialKey(raw))
        return raw;
    const auto parsed = parseAgentKey(raw);
    if (!parsed) {
        const bool isMain = raw == mainAlias || raw == rules.mainKey;
        return isMain ? rules.mainSessionKey() : keyAmongAll(raw, rules.defaultAgentId);
    }
    const QString main = agentKey(parsed->agentId, rules.mainKey);
    if (raw != main && raw != agentKey(parsed->agentId, mainAlias))
        return raw;
    return rules.isGlobal ? u"global"_s : main;
}

QString agentOf(const QString &canonical, const KeyRules &rules)
{
    const auto parsed = isSpecialKey(canonical) ? std::nullopt : parseAgentKey(canonical);
    return parsed ? config::normalizedAgentId(parsed->agentId) : rules.defaultAgentId;
}

QString keyAmongAll(const QString &stored, const QString &agentId)
{
    if (isSpecialKey(stored) || stored.startsWith("agent:"_L1))
        return stored;
    return agentKey(agentId, stored);
}

QString keyForPeer(const QString &agentId, const Peer &peer, config::DmScope scope,
                   const IdentityLinks &links)
{
    if (peer.kind != Peer::Kind::Direct) {
        const auto kind = peer.kind == Peer::Kind::Group ? "group"_L1 : "channel"_L1;
        return agentKey(agentId,
                        u"%1:%2:%3"_s.arg(orUnknown(peer.channel), kind, orUnknown(peer.id)));
    }
    if (scope == config::DmScope::Main || peer.id.trimmed().isEmpty())
        return agentKey(agentId, mainAlias);
    const QString name = linkedName(peer, links).value_or(peer.id.trimmed()).toLower();
    if (scope == config::DmScope::PerPeer)
        return agentKey(agentId, u"dm:"_s + name);
    return agentKey(agentId, u"%1:dm:%2"_s.arg(orUnknown(peer.channel), name));
}

QString keyForThread(const QString &base, const QString &threadId)
{
    const QString id = threadId.trimmed().toLower();
    return id.isEmpty() ? base : u"%1:thread:%2"_s.arg(base, id);
}

} // namespace claw::sessions
