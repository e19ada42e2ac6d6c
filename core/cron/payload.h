// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "json/jsonreader.h"

#include <QString>

#include <optional>
#include <variant>

namespace claw::cron {

//! Words for the main session of an agent.
struct SystemEvent
{
    QString text;

    bool operator==(const SystemEvent &) const = default;
};

//! Where a reply is to go besides the run log. Of protocol 3 these are members of the payload.
struct Delivery
{
    std::optional<bool> wanted; //!< nullopt: when `to` is given.
    std::optional<QString>
        channel; //!< nullopt and `last`: by which the main session was last used.
    std::optional<QString> to;
    std::optional<bool> bestEffort; //!< A reply that cannot be delivered is no failure.

    //! The reply is to be delivered.
    [[nodiscard]] bool isWanted() const;
    bool operator==(const Delivery &) const = default;
};

//! A turn of an agent in a conversation of its own.
struct AgentTurn
{
    QString message;
    std::optional<QString> model;
    std::optional<QString> thinking;
    std::optional<qint64> timeoutSeconds;
    Delivery delivery;

    bool operator==(const AgentTurn &) const = default;
};

using Payload = std::variant<SystemEvent, AgentTurn>;

//! What the main session hears of an isolated run.
struct Isolation
{
    std::optional<QString> postToMainPrefix; //!< nullopt: `Cron`.
    std::optional<QString> postToMainMode; //!< `summary` (as nullopt) or `full`.
    std::optional<qint64> postToMainMaxChars; //!< Of `full`; nullopt: 8000.

    bool operator==(const Isolation &) const = default;
};

//! `{kind: systemEvent|agentTurn, ...}`
[[nodiscard]] QJsonObject toJson(const Payload &payload);
[[nodiscard]] QJsonObject toJson(const Isolation &isolation);

} // namespace claw::cron

namespace claw::json {

template<>
Result<cron::Payload> fromJson(const QJsonValue &value);
template<>
Result<cron::Isolation> fromJson(const QJsonValue &value);

} // namespace claw::json
