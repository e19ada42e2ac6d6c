// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "config/enumwords.h"

#include <QJsonObject>

#include <vector>

namespace claw::config {

enum class SendAction { Allow, Deny };
template<>
inline constexpr auto words<SendAction> = std::to_array<Word<SendAction>>(
    {{SendAction::Allow, "allow"_L1}, {SendAction::Deny, "deny"_L1}});

//! One of `session.sendPolicy.rules`. Empty parts ask for nothing.
struct SendRule
{
    SendAction action = SendAction::Allow;
    QString channel;
    QString chatType;
    QString keyPrefix; //!< Of the session key as a client spelled it.
};

//! `session.sendPolicy`: in which conversations the agent speaks.
struct SendPolicy
{
    SendAction otherwise = SendAction::Allow;
    std::vector<SendRule> rules;
};

[[nodiscard]] SendPolicy readSendPolicy(const QJsonObject &section);

} // namespace claw::config
