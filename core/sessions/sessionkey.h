// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "config/config.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace claw::sessions {

//! What the meaning of a short session key depends on.
struct KeyRules
{
    QString defaultAgentId = QStringLiteral("main");
    QString mainKey = QStringLiteral("main"); //!< Lower-case.
    bool isGlobal = false; //!< One session for everybody: `session.scope` is `global`.

    [[nodiscard]] static KeyRules of(const config::Config &config);
    //! Of the default agent, or `global`.
    [[nodiscard]] QString mainSessionKey() const;
};

//! `agent:<agentId>:<rest>`, taken apart. Empty parts between colons do not count.
struct AgentKey
{
    QString agentId; //!< As written; see config::normalizedAgentId().
    QString rest;
};
[[nodiscard]] std::optional<AgentKey> parseAgentKey(const QString &key);

//! `<channel>:group|channel:<id>`, with or without an agent before it.
struct GroupKey
{
    QString channel;
    QString id;
};
[[nodiscard]] std::optional<GroupKey> parseGroupKey(const QString &key);

[[nodiscard]] bool isSubagentKey(const QString &key);
[[nodiscard]] bool isAcpKey(const QString &key);
[[nodiscard]] bool isThreadKey(const QString &key);
[[nodiscard]] bool isGroupKey(const QString &key);
//! The key before the last thread or topic of this one; nullopt when there is none.
[[nodiscard]] std::optional<QString> threadParent(const QString &key);
//! The keys of bookkeeping entries, `global` and `unknown`.
[[nodiscard]] bool isSpecialKey(const QString &key);

//! The key a session is stored under, whatever short form a client used for it: `main` and the
//! aliases of main sessions are resolved, a bare key belongs to the default agent.
[[nodiscard]] QString canonicalKey(const QString &requested, const KeyRules &rules);
//! Whose store holds a canonical key.
[[nodiscard]] QString agentOf(const QString &canonical, const KeyRules &rules);
//! How an entry of an agent's store is called among the entries of all stores.
[[nodiscard]] QString keyAmongAll(const QString &stored, const QString &agentId);

//! Who is at the other end of a channel.
struct Peer
{
    enum class Kind { Direct, Group, Channel };

    QString channel;
    Kind kind = Kind::Direct;
    QString id;
};

//! Names for people who are known by several ids: the canonical name and its ids, each an id of a
//! peer or `<channel>:<id>`.
using IdentityLinks = QHash<QString, QStringList>;

//! The session of an agent in which it talks with this peer. Main keys use the literal `main`, which
//! canonicalKey() resolves.
[[nodiscard]] QString keyForPeer(const QString &agentId, const Peer &peer, config::DmScope scope,
                                 const IdentityLinks &links);
//! The session of a thread inside the session `base`.
[[nodiscard]] QString keyForThread(const QString &base, const QString &threadId);

} // namespace claw::sessions
