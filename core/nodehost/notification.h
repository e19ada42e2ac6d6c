// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "process/processrunner.h"

#include <QJsonObject>

#include <optional>

namespace claw::nodehost {

//! A message for whoever sits at this machine.
struct Notification
{
    enum class Urgency { Low, Normal, Critical };

    QString title; //!< Empty: there is only a body.
    QString body;
    Urgency urgency = Urgency::Normal;

    //! InvalidRequest when there is nothing to say.
    [[nodiscard]] static Result<Notification> fromJson(const QJsonObject &params);
};

//! How this system shows one: a program to run. Nullopt where we know of none.
[[nodiscard]] std::optional<process::ProcessRequest> showing(const Notification &notification);

} // namespace claw::nodehost
