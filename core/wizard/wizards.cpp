// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "wizard/wizards.h"

using namespace Qt::StringLiterals;

namespace claw::wizard {

Wizards::Wizards(Random &random, const Clock &clock)
    : m_random(random)
    , m_clock(clock)
{ }

Result<Wizards::Begun> Wizards::begin(WizardSession::Flow flow)
{
    const qint64 now = m_clock.monotonicMs();
    for (const Entry &entry : std::as_const(m_entries)) {
        const bool isRunning = entry.session->now().status == WizardStatus::Running;
        if (isRunning && now - entry.touchedAt < longestSilence.count())
            return fail(ErrorCode::Unavailable, u"wizard already running"_s);
    }
    // What is left has ended without anybody asking how, or was abandoned.
    stop();
    m_entries.clear();
    Begun begun{m_random.uuid(), std::make_shared<WizardSession>(m_random)};
    m_entries.insert(begun.id, {begun.session, now});
    m_scope.start(WizardSession::run(begun.session, std::move(flow)));
    return begun;
}

Result<std::shared_ptr<WizardSession>> Wizards::find(const QString &id)
{
    const auto entry = m_entries.find(id);
    if (entry == m_entries.end())
        return fail(ErrorCode::InvalidRequest, u"wizard not found"_s);
    entry->touchedAt = m_clock.monotonicMs();
    return entry->session;
}

void Wizards::stop()
{
    for (const Entry &entry : std::as_const(m_entries))
        entry.session->cancel();
}

} // namespace claw::wizard
