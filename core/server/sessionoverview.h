// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/agentroster.h"
#include "sessions/sessionentry.h"
#include "sessions/sessionstores.h"

#include <QHash>

#include <vector>

namespace claw::server {

//! An agent's session store at a glance.
struct StoreSummary
{
    static constexpr size_t maxRecent = 10;

    qint64 count = 0; //!< Without the keys `global` and `unknown`.
    std::vector<sessions::SessionRow> recent; //!< Newest first, at most maxRecent.
};

//! The session stores of all agents, for health and status. A summary is made when it is asked for
//! and kept until its store changes.
class SessionOverview
{
public:
    explicit SessionOverview(sessions::SessionStores &stores);

    //! Brings the stores up to date with their files.
    [[nodiscard]] QCoro::Task<> update() { return m_stores.refresh(); }
    //! Valid until control returns to the event loop.
    [[nodiscard]] const StoreSummary &of(const AgentSummary &agent) const;
    //! Grows whenever a summary changed.
    [[nodiscard]] quint64 generation() const;

private:
    struct Known
    {
        StoreSummary summary;
        quint64 generation = 0;
    };

    sessions::SessionStores &m_stores;
    mutable QHash<const sessions::SessionStore *, Known> m_known;
};

} // namespace claw::server
