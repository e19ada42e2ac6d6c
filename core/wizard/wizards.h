// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "async/taskscope.h"
#include "base/clock.h"
#include "wizard/wizardsession.h"

#include <QHash>

#include <chrono>

namespace claw::wizard {

//! The wizard sessions of a gateway. One runs at a time; one that nobody has touched for half an hour
//! makes room for the next. Gone after a restart.
class Wizards
{
public:
    static constexpr std::chrono::milliseconds longestSilence = std::chrono::minutes(30);

    struct Begun
    {
        QString id;
        std::shared_ptr<WizardSession> session;
    };

    //! Both outlive it.
    Wizards(Random &random, const Clock &clock);
    ~Wizards() { stop(); }
    Wizards(const Wizards &) = delete;
    Wizards &operator=(const Wizards &) = delete;

    //! Unavailable while another one runs.
    [[nodiscard]] Result<Begun> begin(WizardSession::Flow flow);
    //! Counts as a touch. InvalidRequest when there is none by that name.
    [[nodiscard]] Result<std::shared_ptr<WizardSession>> find(const QString &id);
    void forget(const QString &id) { m_entries.remove(id); }
    //! Cancels what runs: the gateway goes.
    void stop();

private:
    struct Entry
    {
        std::shared_ptr<WizardSession> session;
        qint64 touchedAt = 0; //!< Monotonic ms.
    };

    Random &m_random;
    const Clock &m_clock;
    QHash<QString, Entry> m_entries;
    async::TaskScope m_scope;
};

} // namespace claw::wizard
