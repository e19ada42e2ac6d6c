// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace claw::server {

//! A restart that somebody asked for: however often, there is one, at the earliest time anybody
//! wanted. A client that gave no delay gets the usual one, long enough for its answer to arrive.
class RestartSchedule : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds usualDelay{2000};
    static constexpr std::chrono::milliseconds longestDelay{60000};

    explicit RestartSchedule(QObject *parent = nullptr);

    //! A longer delay than `longestDelay` is cut to it. Returns the delay that counts.
    std::chrono::milliseconds request(QString reason, std::chrono::milliseconds delay);
    [[nodiscard]] bool isPending() const { return m_timer.isActive(); }

Q_SIGNALS:
    void due(const QString &reason);

private:
    QTimer m_timer;
    QString m_reason; //!< Of the request that comes first.
};

} // namespace claw::server
