// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QJsonValue>
#include <QString>

#include <optional>
#include <variant>

namespace claw::client {

//! The answer to a request, or the first of two (see Expect::Final).
struct ResponseFrame
{
    QString id;
    Result<QJsonValue> outcome; //!< The payload, Undefined when there was none.
    bool isAccepted = false; //!< `payload.status` is "accepted": the outcome follows later.
};

struct EventFrame
{
    QString name;
    QJsonValue payload;
    std::optional<qint64> seq; //!< Broadcast events are numbered, direct ones are not.
};

using ServerFrame = std::variant<ResponseFrame, EventFrame>;

//! Reads one message of the gateway. nullopt for what is neither a response nor an event: newer
//! gateways may send more, and a client of protocol 3 passes over it.
[[nodiscard]] std::optional<ServerFrame> readServerFrame(const QByteArray &message);

} // namespace claw::client
