// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "metrics/histogram.h"
#include "protocol/events.h"

#include <QMap>
#include <QString>

namespace claw::server {

//! What went over the connections since the start, counted for monitors. Bounded by the methods and
//! events of the protocol: what clients ask for besides is counted under one name.
class Traffic
{
public:
    struct Requests
    {
        metrics::Histogram times; //!< From the request to its last answer.
        quint64 failures = 0;
    };
    struct Events
    {
        quint64 broadcasts = 0; //!< Whoever received them.
        quint64 skipped = 0; //!< Times a receiver was too slow to get one.
    };

    //! `method` is one of the protocol's; empty: it is not.
    void answered(const QString &method, std::chrono::milliseconds took, bool succeeded);
    void broadcast(const protocol::EventKind &kind) { ++eventsOf(kind).broadcasts; }
    void skipped(const protocol::EventKind &kind) { ++eventsOf(kind).skipped; }
    void closedAsSlow() { ++m_slowClients; }
    void opened() { ++m_connections; }

    [[nodiscard]] const QMap<QString, Requests> &requests() const { return m_requests; }
    [[nodiscard]] const QMap<QLatin1StringView, Events> &events() const { return m_events; }
    [[nodiscard]] quint64 slowClients() const { return m_slowClients; }
    [[nodiscard]] quint64 connections() const { return m_connections; }

private:
    Events &eventsOf(const protocol::EventKind &kind) { return m_events[kind.name]; }

    QMap<QString, Requests> m_requests; //!< By method.
    QMap<QLatin1StringView, Events> m_events; //!< By name.
    quint64 m_slowClients = 0;
    quint64 m_connections = 0;
};

} // namespace claw::server
