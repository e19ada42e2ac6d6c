// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/sessionoverview.h"

#include "log/categories.h"

#include <QCoroFuture>
#include <QFileInfo>
#include <QPointer>
#include <QtConcurrentRun>

namespace claw::server {

QCoro::Task<> SessionOverview::update(AgentRoster roster)
{
    const QPointer<SessionOverview> self(this);
    for (const AgentSummary &agent : roster.agents) {
        const QString path = agent.sessionsPath;
        const QFileInfo info(path);
        const QDateTime modified = info.lastModified();
        const qint64 size = info.exists() ? info.size() : 0;
        const auto known = m_stores.constFind(path);
        if (known != m_stores.constEnd() && known->size == size && known->modified == modified)
            continue;
        if (!info.exists()) {
            m_stores.insert(path, {.summary = {.path = path}, .modified = modified, .size = size});
            ++m_generation;
            continue;
        }
        const auto read = QtConcurrent::run(&sessions::readStoreSummary, path);
        const auto summary = co_await read;
        if (!self)
            co_return;
        Known &store = m_stores[path];
        store.modified = modified;
        store.size = size;
        if (summary) {
            store.summary = *summary;
            ++m_generation;
        } else {
            qCWarning(lcSessions).noquote()
                << "session store not readable:" << summary.error().message;
        }
    }
}

const sessions::StoreSummary &SessionOverview::of(const AgentSummary &agent) const
{
    static const sessions::StoreSummary none;
    const auto it = m_stores.constFind(agent.sessionsPath);
    return it == m_stores.constEnd() ? none : it->summary;
}

} // namespace claw::server
