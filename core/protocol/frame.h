// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <optional>

namespace claw::protocol {

//! What a client asks for: {"type":"req","id","method","params"?}.
struct RequestFrame
{
    QString id; //!< Opaque to the gateway, echoed in the response; need not be unique.
    QString method;
    QJsonValue params; //!< Undefined when absent.
    QByteArray text; //!< The message it came in, for errors that speak of its keys.
};

//! Why a message is not a request frame, and the id an answer to it carries.
struct FrameFault
{
    QJsonValue id; //!< The id as received, whatever its type; "invalid" when there is none.
    QString problems;
};

//! `text` is what `message` was parsed from.
[[nodiscard]] tl::expected<RequestFrame, FrameFault> readRequest(const QJsonValue &message,
                                                                 const QByteArray &text);

//! Counters that tell a client whether its picture of presence and health is current.
struct StateVersion
{
    qint64 presence = 1;
    qint64 health = 1;
};

//! A successful response. A null `payload` array means the method answers nothing: the key is left out,
//! because absent and null differ for the clients.
[[nodiscard]] QByteArray encodeResponse(const QJsonValue &id, const QByteArray &payload);
[[nodiscard]] QByteArray encodeFailure(const QJsonValue &id, const Error &error);
//! An error whose response has a payload as well, as those of failed runs have.
[[nodiscard]] Error withPayload(Error error, const QJsonObject &payload);
//! `payload` is JSON text. Direct events have neither sequence number nor state version;
//! only clients that resume get a cursor.
[[nodiscard]] QByteArray encodeEvent(QLatin1StringView name, const QByteArray &payload,
                                     std::optional<qint64> seq = {},
                                     std::optional<StateVersion> stateVersion = {},
                                     std::optional<QString> cursor = {});

//! {"presence":n,"health":n}
[[nodiscard]] QByteArray encodeStateVersion(StateVersion version);

} // namespace claw::protocol
