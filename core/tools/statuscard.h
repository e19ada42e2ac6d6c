// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "config/config.h"
#include "providers/modelref.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace claw::tools {

//! What only the one who runs sessions knows of one; what is empty is not shown.
struct SessionActivity
{
    QString keySource; //!< Whose key pays for the model; no secret.
    QString queue; //!< How messages wait for a run: `collect (2 waiting)`.
    QString usage; //!< What is left of a plan.
};

//! A session at a glance: for the tool session_status and whoever asks with a command.
struct StatusCard
{
    QString sessionKey;
    providers::ModelRef model; //!< The one the next turn goes to.
    std::optional<qint64> inputTokens; //!< Of the last call of the last run.
    std::optional<qint64> outputTokens;
    std::optional<double> cost; //!< Of these, in dollars.
    qint64 contextUsed = 0;
    qint64 contextWindow = 0;
    qint64 compactions = 0;
    std::optional<qint64> idleMs; //!< nullopt: nothing ever happened.
    QString thinking;
    QString verbose;
    QString reasoning;
    QString elevated;
    QString activation; //!< Of groups; else empty.
    QString time; //!< Of the user, with the zone.
    SessionActivity activity;

    //! What configuration and entry say.
    [[nodiscard]] static StatusCard of(const config::Config &config, const QString &agentId,
                                       const QString &sessionKey, const QJsonObject &entry,
                                       qint64 nowMs);
    //! One line for each matter, for people.
    [[nodiscard]] QString text() const;
};

//! What a session is answered by unless its entry names another model.
[[nodiscard]] providers::ModelRef agentModel(const config::Config &config, const QString &agentId);

} // namespace claw::tools
