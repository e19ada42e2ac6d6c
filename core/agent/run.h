// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "agent/lanes.h"
#include "agent/runevent.h"
#include "agent/runrequest.h"
#include "base/clock.h"

#include <QTimer>

#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace claw::agent {

/*! One run from its acceptance to its end: who it is, what it tells, how it is stopped.

    Coroutines of a run share it. When the gateway goes, the run is abandoned: whatever waits then
    goes on later, and must not touch anything but the run.
*/
class Run
{
public:
    using Tell = std::function<void(const RunEvent &)>;

    //! The clock outlives the run.
    Run(RunRequest request, const Clock &clock, Tell tell);

    [[nodiscard]] const RunRequest &request() const { return m_request; }

    //! Numbers an event and passes it on. Of a stopped run only the end is told.
    void tell(RunEventBody body);
    void showTools(bool shown) { m_showsTools = shown; }

    //! It is its turn.
    void admit() { m_isAdmitted = true; }
    [[nodiscard]] bool isAdmitted() const { return m_isAdmitted; }
    //! From here on the run has so long.
    void begin(std::chrono::milliseconds timeout);

    //! Asks the run to end early; the first cause counts.
    void stop(StopCause cause);
    [[nodiscard]] std::optional<StopCause> stopCause() const { return m_stopCause; }
    [[nodiscard]] std::stop_token stopToken() const { return m_stop.get_token(); }

    //! The end was told: there is nothing to stop any more.
    void finish() { m_hasEnded = true; }
    [[nodiscard]] bool hasEnded() const { return m_hasEnded; }

    //! The gateway goes and leaves the run to the next one.
    void abandon();
    [[nodiscard]] bool isAbandoned() const { return m_isAbandoned; }

    //! A message that joins the running turn at its next boundary.
    void steer(RunRequest message) { m_steering.push_back(std::move(message)); }
    [[nodiscard]] bool isSteered() const { return !m_steering.empty(); }
    [[nodiscard]] std::deque<RunRequest> takeSteering() { return std::exchange(m_steering, {}); }
    //! It has joined: whatever becomes of the run becomes of it.
    void noteJoined(const RunRequest &message)
    {
        m_answered.push_back({message.inputId, message.idempotencyKey});
    }
    //! What it answers besides its own request.
    [[nodiscard]] const std::vector<AnsweredInput> &answered() const { return m_answered; }

    Lanes::Ticket ticket = 0; //!< Its place in the lanes.

private:
    RunRequest m_request;
    const Clock &m_clock;
    Tell m_tell;
    qint64 m_seq = 0;
    bool m_showsTools = false;
    bool m_isAdmitted = false;
    bool m_hasEnded = false;
    std::optional<StopCause> m_stopCause;
    bool m_isAbandoned = false;
    std::stop_source m_stop;
    std::deque<RunRequest> m_steering;
    std::vector<AnsweredInput> m_answered;
    QTimer m_deadline;
};

using RunPtr = std::shared_ptr<Run>;

} // namespace claw::agent
