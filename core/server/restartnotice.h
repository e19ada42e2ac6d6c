// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "async/taskscope.h"
#include "base/result.h"
#include "files/statepaths.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace claw {
class Clock;
}

namespace claw::server {

class HealthMonitor;
class SystemEvents;

//! What the gateway before a restart leaves to the one after it (`restart-sentinel.json`, control
//! spec 3.6): whom to tell what was done.
struct RestartNotice
{
    QString kind; //!< config-apply, update, restart
    QString status; //!< ok, error, skipped
    qint64 ts = 0;
    QString sessionKey; //!< Empty: the main session of the default agent.
    QString message; //!< Empty: none.
    QString doctorHint; //!< The command that looks for trouble.
    QByteArray stats; //!< An object as JSON.

    //! `payload` of the file and of the answer to a client, its members in their usual order.
    [[nodiscard]] QByteArray toJson() const;
};

//! `Run: clawdbot doctor --non-interactive`, for this profile.
[[nodiscard]] QString doctorHint(const files::StatePaths &paths);

//! Blocks on the disk.
[[nodiscard]] Result<> leaveNotice(const QString &path, const RestartNotice &notice);

//! Takes a notice that was left, removes it, and tells it to the agent: a system event of its
//! session, which the next turn sees.
class RestartNoticeDelivery
{
public:
    //! All outlive it.
    RestartNoticeDelivery(const files::StatePaths &paths, SystemEvents &events,
                          const HealthMonitor &health, const Clock &clock);

    //! Looks for one soon.
    void start();

private:
    [[nodiscard]] QCoro::Task<> deliver(std::stop_token stop);

    const files::StatePaths &m_paths;
    SystemEvents &m_events;
    const HealthMonitor &m_health;
    const Clock &m_clock;
    async::TaskScope m_scope;
};

} // namespace claw::server
