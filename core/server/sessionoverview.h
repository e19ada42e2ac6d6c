// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/agentroster.h"
#include "sessions/storesummary.h"

#include <QCoroTask>
#include <QDateTime>
#include <QHash>
#include <QObject>

namespace claw::server {

//! The session stores of all agents at a glance. A store is read again, on a worker, only when its
//! size or time of change differ from the last look.
class SessionOverview : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    //! Brings the summaries of these agents up to date. A store that cannot be read keeps its last
    //! summary and is logged once for each change of the file.
    QCoro::Task<> update(AgentRoster roster);

    [[nodiscard]] const sessions::StoreSummary &of(const AgentSummary &agent) const;
    //! Grows whenever a summary changed.
    [[nodiscard]] quint64 generation() const { return m_generation; }

private:
    struct Known
    {
        sessions::StoreSummary summary;
        QDateTime modified;
        qint64 size = -1;
    };

    QHash<QString, Known> m_stores; //!< By path.
    quint64 m_generation = 0;
};

} // namespace claw::server
