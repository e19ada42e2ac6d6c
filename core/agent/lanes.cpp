// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "agent/lanes.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace claw::agent {

void Lanes::setWidth(const QString &lane, int width)
{
    m_widths.insert(lane, std::max(1, width));
    admit();
}

Lanes::Ticket Lanes::enter(const QString &session, const QString &lane, Start start)
{
    const Ticket ticket = ++m_lastTicket;
    m_waiting.push_back(
        {.ticket = ticket, .session = session, .lane = lane, .start = std::move(start)});
    admit();
    return ticket;
}

void Lanes::leave(Ticket ticket)
{
    const auto run = m_runs.find(ticket);
    if (run == m_runs.end()) {
        std::erase_if(m_waiting, [ticket](const Place &place) { return place.ticket == ticket; });
    } else {
        --m_running[run->lane];
        if (m_busySessions.value(run->session) == ticket)
            m_busySessions.remove(run->session);
        m_runs.erase(run);
    }
    admit();
}

bool Lanes::isIdle(const QString &lane) const
{
    return running(lane) == 0
        && std::none_of(m_waiting.begin(), m_waiting.end(),
                        [&lane](const Place &place) { return place.lane == lane; });
}

int Lanes::running(const QString &lane) const
{
    return m_running.value(lane);
}

bool Lanes::mayRun(const Place &place) const
{
    const bool sessionIsFree = place.session.isEmpty() || !m_busySessions.contains(place.session);
    return sessionIsFree && running(place.lane) < m_widths.value(place.lane, 1);
}

// A start may end at once and come back here through leave(): the loop that runs sees to it.
void Lanes::admit()
{
    if (std::exchange(m_isAdmitting, true))
        return;
    QSet<QString> passedOver; // Sessions with somebody further in front.
    for (size_t i = 0; i < m_waiting.size();) {
        const QString session = m_waiting[i].session;
        if (passedOver.contains(session) || !mayRun(m_waiting[i])) {
            if (!session.isEmpty())
                passedOver.insert(session);
            ++i;
            continue;
        }
        Place place = std::move(m_waiting[i]);
        m_waiting.erase(m_waiting.begin() + qsizetype(i));
        ++m_running[place.lane];
        if (!session.isEmpty())
            m_busySessions.insert(session, place.ticket);
        const Start start = std::exchange(place.start, {});
        m_runs.insert(place.ticket, std::move(place));
        start();
        i = 0; // Whatever it did to those who wait: look anew.
        passedOver.clear();
    }
    m_isAdmitting = false;
}

} // namespace claw::agent
