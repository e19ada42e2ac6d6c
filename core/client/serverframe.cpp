// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "client/serverframe.h"

#include "json/jsontext.h"
#include "protocol/errorwire.h"

using namespace Qt::StringLiterals;

namespace claw::client {

namespace {

std::optional<ServerFrame> readResponse(const QJsonObject &frame)
{
    const QJsonValue id = frame.value("id"_L1);
    const QJsonValue ok = frame.value("ok"_L1);
    if (!id.isString() || !ok.isBool())
        return std::nullopt;
    const QJsonValue payload = frame.value("payload"_L1);
    const bool isAccepted = payload.toObject().value("status"_L1) == "accepted"_L1;
    if (ok.toBool())
        return ResponseFrame{.id = id.toString(), .outcome = payload, .isAccepted = isAccepted};
    return ResponseFrame{.id = id.toString(),
                         .outcome = tl::unexpected(protocol::decodeError(frame.value("error"_L1))),
                         .isAccepted = false};
}

std::optional<ServerFrame> readEvent(const QJsonObject &frame)
{
    EventFrame event{.name = frame.value("event"_L1).toString(),
                     .payload = frame.value("payload"_L1),
                     .seq = {}};
    if (event.name.isEmpty())
        return std::nullopt;
    const QJsonValue seq = frame.value("seq"_L1);
    if (seq.isDouble())
        event.seq = seq.toInteger();
    return event;
}

} // namespace

std::optional<ServerFrame> readServerFrame(const QByteArray &message)
{
    const auto value = json::parse(message);
    if (!value || !value->isObject())
        return std::nullopt;
    const QJsonObject frame = value->toObject();
    const QJsonValue type = frame.value("type"_L1);
    if (type == "res"_L1)
        return readResponse(frame);
    if (type == "event"_L1)
        return readEvent(frame);
    return std::nullopt;
}

} // namespace claw::client
