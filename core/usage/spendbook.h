// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "config/config.h"
#include "providers/usage.h"
#include "usage/callestimate.h"

#include <QMap>
#include <QString>

#include <map>
#include <optional>
#include <set>

namespace claw::usage {

//! Dollars and tokens.
struct Amount
{
    double costUsd = 0;
    qint64 tokens = 0;

    [[nodiscard]] static Amount of(const providers::Usage &usage);
    Amount &operator+=(const Amount &other);
    Amount &operator-=(const Amount &other);
};

//! What is counted against one pair of caps: those of all agents, or those of one.
struct SpendPot
{
    config::LimitsConfig limits;
    Amount spent;
    Amount inFlight; //!< The most that calls on their way can cost.
    int calls = 0; //!< On their way.

    [[nodiscard]] bool isUsedUp() const;
    //! The caps hold whatever comes of the calls on their way and of this one; or there is no other.
    [[nodiscard]] bool hasRoomFor(const Amount &most) const;
};

//! A cap that was reached.
struct UsedUpCap
{
    QString agentId; //!< Empty: that of all agents.
    bool isCost = true; //!< Else it counts tokens.
    double cap = 0;
    double spent = 0;
};

//! What was spent today and who may spend more: values and rules, without time and disk.
class SpendBook
{
public:
    void setLimits(const config::Config &config);
    //! A new day: nothing is spent, and nothing on its way counts.
    void clear();

    //! There is a cap that a call of this agent counts against.
    [[nodiscard]] bool isCapped(const QString &agentId) const;
    //! The cap that stops this agent; that of all agents comes first.
    [[nodiscard]] std::optional<UsedUpCap> usedUp(const QString &agentId) const;
    //! Every pot that has a spent cap.
    [[nodiscard]] std::map<QString, UsedUpCap> usedUp() const;
    //! Whether the call may go now. `queued` are the pots in which earlier calls wait (empty name:
    //! that of all agents): nobody overtakes there. Those that stop this call are added.
    [[nodiscard]] bool mayGo(const QString &agentId, const Amount &most,
                             std::set<QString> &queued) const;

    void begin(const QString &agentId, const Amount &most);
    //! Ends what begin() began with the same `most`.
    void end(const QString &agentId, const Amount &most);
    void spend(const QString &agentId, const Amount &spent);

    [[nodiscard]] const SpendPot &all() const { return m_all; }
    //! Agents that have caps or have spent something.
    [[nodiscard]] const QMap<QString, SpendPot> &agents() const { return m_agents; }

private:
    SpendPot m_all;
    QMap<QString, SpendPot> m_agents;
};

} // namespace claw::usage
