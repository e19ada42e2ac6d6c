// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "agent/run.h"

namespace claw::agent {

Run::Run(RunRequest request, const Clock &clock, Tell tell)
    : m_request(std::move(request))
    , m_clock(clock)
    , m_tell(std::move(tell))
    , m_answered(m_request.merged)
{
    m_deadline.setSingleShot(true);
    QObject::connect(&m_deadline, &QTimer::timeout, &m_deadline,
                     [this] { stop(StopCause::Timeout); });
}

void Run::tell(RunEventBody body)
{
    const bool isTheEnd =
        std::holds_alternative<RunEnded>(body) || std::holds_alternative<RunStopped>(body);
    if (m_isAbandoned || (m_stopCause && !isTheEnd))
        return;
    m_tell({.runId = m_request.runId,
            .sessionKey = m_request.shownKey,
            .seq = ++m_seq,
            .tsMs = m_clock.nowMs(),
            .showsTools = m_showsTools,
            .body = std::move(body)});
}

void Run::begin(std::chrono::milliseconds timeout)
{
    m_deadline.start(timeout);
}

void Run::stop(StopCause cause)
{
    if (m_stopCause || m_hasEnded || m_isAbandoned)
        return;
    m_stopCause = cause;
    m_deadline.stop();
    // Whoever called the method `agent` gets what there is when the time is up.
    const bool endsInSilence =
        cause == StopCause::Timeout && m_request.kind == ledger::InputKind::Agent;
    if (!endsInSilence)
        tell(RunStopped{cause});
    m_stop.request_stop();
}

void Run::abandon()
{
    m_isAbandoned = true;
    m_deadline.stop();
    m_stop.request_stop();
}

} // namespace claw::agent
