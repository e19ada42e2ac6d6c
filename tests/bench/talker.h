// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/random.h"
#include "client/gatewayclient.h"
#include "tests/bench/load.h"
#include "tests/bench/modelserver.h"

#include <QSet>

namespace claw::bench {

/*! One client that holds conversations, each in a session of its own: after an answer the next message
    follows at once, until it is told to stop. Times the words of the model on their way here.
*/
class Talker : public QObject
{
    Q_OBJECT

public:
    Talker(Target target, const ModelServer &model);

    //! Connects and runs the event loop for it.
    [[nodiscard]] Result<> connectNow();
    //! So many conversations from now on; those above end with the answer under way.
    void talk(int conversations);

    [[nodiscard]] int turns() const { return m_turns; }
    [[nodiscard]] int underWay() const { return int(m_runs.size()); }
    //! In ms, from leaving the model to arriving here; forgets them.
    [[nodiscard]] QList<double> takeDelays() { return std::exchange(m_delays, {}); }
    //! Asks for `health` and waits, in ms; negative when it failed.
    [[nodiscard]] double healthMs();
    //! Turns that ended without an answer, and what was said of the last one.
    [[nodiscard]] int failures() const { return m_failures; }
    [[nodiscard]] const QString &fault() const { return m_fault; }

private:
    void say(const QString &sessionKey);
    void onEvent(const QString &name, const QJsonValue &payload);
    void onChat(const QJsonObject &event);
    //! After a turn; `fault` is empty when it was answered.
    void goOn(const QString &runId, const QString &fault);

    const ModelServer &m_model;
    SystemClock m_clock;
    SystemRandom m_random;
    client::GatewayClient m_client;
    int m_wanted = 0;
    int m_messages = 0;
    int m_turns = 0;
    int m_failures = 0;
    QHash<QString, QString> m_runs; //!< The sessions of those under way.
    QList<double> m_delays;
    QString m_fault;
};

} // namespace claw::bench
