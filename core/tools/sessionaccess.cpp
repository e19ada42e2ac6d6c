// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tools/sessionaccess.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::tools {

namespace {

bool isNamed(const QStringList &patterns, const QString &agentId)
{
    return patterns.isEmpty()
        || std::any_of(patterns.begin(), patterns.end(), [&agentId](const QString &pattern) {
               return QRegularExpression::fromWildcard(pattern.trimmed(), Qt::CaseInsensitive)
                   .match(agentId)
                   .hasMatch();
           });
}

//! The keys that words may be short for, the likeliest first.
QStringList keysFor(const QString &words, const QString &asker, const sessions::KeyRules &rules)
{
    QStringList keys;
    if (!sessions::isSpecialKey(words) && !sessions::parseAgentKey(words))
        keys.append(sessions::canonicalKey(u"agent:%1:%2"_s.arg(asker, words), rules));
    keys.append(words);
    return keys;
}

} // namespace

Result<> mayLookInto(const config::AgentToAgentConfig &rules, const QString &asker,
                     const QString &owner)
{
    if (asker == owner)
        return {};
    if (!rules.enabled)
        return fail(ErrorCode::Forbidden, u"agents may not look into each other's sessions"_s,
                    u"the setting tools.agentToAgent.enabled opens them"_s);
    if (!isNamed(rules.allow, asker) || !isNamed(rules.allow, owner))
        return fail(ErrorCode::Forbidden,
                    u"agent %1 may not look into sessions of agent %2"_s.arg(asker, owner),
                    u"the setting tools.agentToAgent.allow names the agents that may"_s);
    return {};
}

Result<sessions::SessionTarget> findSession(sessions::SessionStores &stores,
                                            const config::AgentToAgentConfig &rules,
                                            const QString &asker, const QString &words)
{
    const QString wanted = words.trimmed();
    for (const QString &key : keysFor(wanted, asker, stores.rules())) {
        const sessions::SessionTarget target = stores.target(key);
        const auto allowed = mayLookInto(rules, asker, target.agentId);
        if (!allowed && sessions::parseAgentKey(wanted))
            return tl::unexpected(allowed.error());
        if (allowed && target.find())
            return target;
    }
    for (const sessions::AgentStore &from : stores.all()) {
        const auto &index = from.store->index();
        for (auto it = index.begin(); it != index.end(); ++it) {
            if (it->sessionId != wanted)
                continue;
            const auto target = stores.target(sessions::keyAmongAll(it.key(), from.agentId));
            const auto allowed = mayLookInto(rules, asker, target.agentId);
            if (!allowed)
                return tl::unexpected(allowed.error());
            return target;
        }
    }
    return fail(ErrorCode::NotFound, u"there is no session \"%1\""_s.arg(wanted),
                u"sessions_list names the keys of all sessions"_s);
}

} // namespace claw::tools
