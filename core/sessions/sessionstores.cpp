// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "sessions/sessionstores.h"

#include "config/agentresolution.h"

#include <QDir>
#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::sessions {

QString SessionTarget::storedKey() const
{
    if (store->find(key))
        return key;
    return store->find(literalKey) ? literalKey : QString();
}

SessionStores::SessionStores(const files::StatePaths &paths, QObject *parent)
    : QObject(parent)
    , m_paths(paths)
    , m_config(std::make_shared<config::Config>())
{
    m_disk.setMaxThreadCount(1);
    listAgents();
}

SessionStores::~SessionStores() = default;

void SessionStores::configure(config::ConfigPtr config)
{
    m_config = std::move(config);
    m_rules = KeyRules::of(*m_config);
    listAgents();
}

void SessionStores::listAgents()
{
    QStringList ids = config::agentIds(m_config->agents);
    if (m_config->agents.list.empty()) {
        const QStringList names =
            QDir(m_paths.stateDir + u"/agents"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString &name : names)
            ids.append(config::normalizedAgentId(name));
    }
    ids.removeAll(m_rules.defaultAgentId);
    ids.removeDuplicates();
    ids.sort();
    ids.prepend(m_rules.defaultAgentId);
    m_agentIds = ids;
}

SessionStore &SessionStores::storeOf(const QString &agentId)
{
    const QString path = config::sessionStorePath(*m_config, agentId, m_paths);
    auto &store = m_stores[path];
    if (!store) {
        store = std::make_unique<SessionStore>(path, m_disk);
        connect(store.get(), &SessionStore::replaced, this,
                [this, agentId] { Q_EMIT replaced(agentId); });
        connect(store.get(), &SessionStore::troubled, this, &SessionStores::troubled);
        connect(store.get(), &SessionStore::recovered, this, &SessionStores::recovered);
    }
    return *store;
}

std::vector<AgentStore> SessionStores::all() const
{
    std::vector<AgentStore> stores;
    for (const QString &agentId : m_agentIds) {
        const auto it = m_stores.find(config::sessionStorePath(*m_config, agentId, m_paths));
        if (it == m_stores.end())
            continue;
        SessionStore *store = it->second.get();
        const bool isKnown =
            std::any_of(stores.begin(), stores.end(),
                        [store](const AgentStore &known) { return known.store == store; });
        if (!isKnown)
            stores.push_back({agentId, store});
    }
    return stores;
}

SessionTarget SessionStores::target(const QString &requestedKey)
{
    const QString key = canonicalKey(requestedKey, m_rules);
    const QString agentId = agentOf(key, m_rules);
    return {.key = key,
            .literalKey = requestedKey.trimmed(),
            .agentId = agentId,
            .store = &storeOf(agentId)};
}

TranscriptPlaces SessionStores::placesOf(const SessionTarget &target) const
{
    const SessionIndex *index = target.find();
    return {.sessionId = index ? index->sessionId : QString(),
            .sessionFile = index ? index->sessionFile : QString(),
            .storePath = target.store->path(),
            .homeDir = m_paths.homeDir};
}

QString SessionStores::shownPath() const
{
    const QString configured = m_config->session.store.trimmed();
    if (configured.isEmpty())
        return u"(multiple)"_s;
    return configured.contains("{agentId}"_L1) ? configured : m_paths.expanded(configured);
}

QCoro::Task<> SessionStores::refresh()
{
    const QPointer<SessionStores> self(this);
    listAgents();
    const QStringList ids = m_agentIds;
    for (const QString &agentId : ids) {
        co_await storeOf(agentId).refresh();
        if (!self)
            co_return;
    }
}

QCoro::Task<Result<>> SessionStores::flush()
{
    const QPointer<SessionStores> self(this);
    Result<> outcome;
    std::vector<QPointer<SessionStore>> stores;
    for (const auto &[path, store] : m_stores)
        stores.emplace_back(store.get());
    for (const auto &store : stores) {
        if (!store)
            continue;
        const auto flushed = co_await store->flush();
        if (!flushed)
            outcome = flushed;
        if (!self)
            co_return outcome;
    }
    co_return outcome;
}

} // namespace claw::sessions
