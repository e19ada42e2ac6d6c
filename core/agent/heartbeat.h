// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "agent/runner.h"
#include "config/agentresolution.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <optional>

namespace claw::agent {

//! What came of one heartbeat, as clients are told.
struct HeartbeatReport
{
    enum class Status { Sent, OkEmpty, OkToken, Skipped, Failed };

    qint64 tsMs = 0;
    Status status = Status::Skipped;
    QString reason; //!< What set it off, or why it was skipped or failed.
    qint64 durationMs = 0;
    QString preview; //!< Of what the agent said; empty: nothing.
    bool silent = false; //!< All is well, and nobody was told.
    QString agentId;
};

/*! Wakes agents at their interval, or when something happened, so that they look after what HEARTBEAT.md
    says. A beat waits until nobody else runs; beats that come close together are one.

    One timer for the next beat that is due, none while heartbeats are off.
*/
class Heartbeat : public QObject
{
    Q_OBJECT

public:
    //! Beats that are asked for are held back so long for others to come.
    static constexpr std::chrono::milliseconds coalesced{250};
    static constexpr std::chrono::milliseconds retryWhenBusy{1000};

    //! The runner outlives it.
    Heartbeat(Runner &runner, RunPorts ports, QObject *parent = nullptr);

    //! Takes over intervals. The first beat of an agent is one interval away.
    void configure();
    //! Until the next start; off also for beats that are asked for.
    void setEnabled(bool enabled);
    [[nodiscard]] bool isEnabled() const { return m_isEnabled; }
    //! Asks for a beat of an agent soon, empty: of the default one; `reason` says what for.
    void wake(const QString &reason, const QString &agentId = {});

    [[nodiscard]] const std::optional<HeartbeatReport> &last() const { return m_last; }

Q_SIGNALS:
    void reported(const claw::agent::HeartbeatReport &report);

private:
    //! One beat on its way.
    struct Beat
    {
        QString agentId;
        QString sessionKey;
        QString reason;
        QString runId;
        qint64 startedAtMs = 0; //!< Monotonic.
        int ackMaxChars = 0;
        QString target;
        std::optional<qint64> updatedAtMs; //!< Of the session before it.
    };

    void schedule();
    void onDue();
    void beginDue();
    [[nodiscard]] QCoro::Task<> begin(QString agentId, QString reason);
    [[nodiscard]] static RunRequest requestFor(const Beat &beat,
                                               const config::EffectiveHeartbeat &settings);
    void onEnded(const RunEnd &end);
    [[nodiscard]] QCoro::Task<> forget(Beat beat);
    void report(const Beat &beat, HeartbeatReport report);

    Runner &m_runner;
    RunPorts m_ports;
    bool m_isEnabled = true;
    std::map<QString, qint64> m_dueAtMs; //!< By agent id; monotonic.
    std::map<QString, QString> m_wakes; //!< What was asked for: reasons by agent id.
    std::optional<Beat> m_beat; //!< The one that runs.
    std::optional<HeartbeatReport> m_last;
    QTimer m_timer;
    async::TaskScope m_scope;
};

} // namespace claw::agent

namespace claw::config {

template<>
inline constexpr auto words<agent::HeartbeatReport::Status> =
    std::to_array<Word<agent::HeartbeatReport::Status>>(
        {{agent::HeartbeatReport::Status::Sent, "sent"_L1},
         {agent::HeartbeatReport::Status::OkEmpty, "ok-empty"_L1},
         {agent::HeartbeatReport::Status::OkToken, "ok-token"_L1},
         {agent::HeartbeatReport::Status::Skipped, "skipped"_L1},
         {agent::HeartbeatReport::Status::Failed, "failed"_L1}});

} // namespace claw::config
