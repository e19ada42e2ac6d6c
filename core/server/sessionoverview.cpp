// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/sessionoverview.h"

#include "sessions/sessionkey.h"

#include <algorithm>

namespace claw::server {

namespace {

// Only the newest are read; a store may hold thousands.
StoreSummary summarise(const sessions::SessionStore &store)
{
    std::vector<std::pair<qint64, QString>> byAge;
    const auto &index = store.index();
    for (auto it = index.cbegin(); it != index.cend(); ++it) {
        if (!sessions::isSpecialKey(it.key()))
            byAge.emplace_back(-it->updatedAtMs.value_or(0), it.key());
    }
    const size_t kept = std::min(StoreSummary::maxRecent, byAge.size());
    std::partial_sort(byAge.begin(), byAge.begin() + qsizetype(kept), byAge.end());
    StoreSummary summary{.count = qint64(byAge.size())};
    for (size_t i = 0; i < kept; ++i)
        summary.recent.push_back(sessions::rowOf(byAge[i].second, store.entry(byAge[i].second)));
    return summary;
}

} // namespace

SessionOverview::SessionOverview(sessions::SessionStores &stores)
    : m_stores(stores)
{ }

const StoreSummary &SessionOverview::of(const AgentSummary &agent) const
{
    const sessions::SessionStore &store = m_stores.storeOf(agent.id);
    Known &known = m_known[&store];
    if (known.generation != store.generation()) {
        known.summary = summarise(store);
        known.generation = store.generation();
    }
    return known.summary;
}

quint64 SessionOverview::generation() const
{
    quint64 generation = 0;
    for (const sessions::AgentStore &agent : m_stores.all())
        generation += agent.store->generation();
    return generation;
}

} // namespace claw::server
