// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "nodehost/invocation.h"

#include "json/jsontext.h"

using namespace Qt::StringLiterals;

namespace claw::nodehost {

std::optional<Invocation> Invocation::fromJson(const QJsonObject &payload)
{
    Invocation invocation{.id = payload.value("id"_L1).toString().trimmed(),
                          .nodeId = payload.value("nodeId"_L1).toString().trimmed(),
                          .command = payload.value("command"_L1).toString().trimmed(),
                          .paramsJson = payload.value("paramsJSON"_L1).toString()};
    const bool isSensible =
        !invocation.id.isEmpty() && !invocation.nodeId.isEmpty() && !invocation.command.isEmpty();
    return isSensible ? std::optional(std::move(invocation)) : std::nullopt;
}

Result<QJsonObject> Invocation::params() const
{
    if (paramsJson.isEmpty())
        return fail(ErrorCode::InvalidRequest, u"INVALID_REQUEST: paramsJSON required"_s);
    const auto value = json::parse(paramsJson.toUtf8());
    if (!value)
        return failWithin(u"INVALID_REQUEST"_s, value.error());
    return value->toObject();
}

QJsonObject Invocation::answer(const Result<QByteArray> &outcome) const
{
    QJsonObject answer;
    answer.insert("id"_L1, id);
    answer.insert("nodeId"_L1, nodeId);
    answer.insert("ok"_L1, outcome.has_value());
    if (outcome) {
        answer.insert("payloadJSON"_L1, QString::fromUtf8(*outcome));
        return answer;
    }
    const bool isFault = outcome.error().code == ErrorCode::InvalidRequest
        || outcome.error().code == ErrorCode::Conflict;
    QJsonObject error;
    error.insert("code"_L1, isFault ? u"INVALID_REQUEST"_s : u"UNAVAILABLE"_s);
    error.insert("message"_L1, outcome.error().message);
    answer.insert("error"_L1, error);
    return answer;
}

} // namespace claw::nodehost
