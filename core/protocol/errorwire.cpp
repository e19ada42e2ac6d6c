// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "protocol/errorwire.h"

#include "json/jsonwriter.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace claw::protocol {

QLatin1StringView errorCodeOnWire(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotPaired:
        return "NOT_PAIRED"_L1;
    case ErrorCode::Internal:
    case ErrorCode::Unavailable:
    case ErrorCode::Timeout:
    case ErrorCode::Aborted:
        return "UNAVAILABLE"_L1;
    case ErrorCode::InvalidRequest:
    case ErrorCode::InvalidConfig:
    case ErrorCode::Unauthorized:
    case ErrorCode::Forbidden:
    case ErrorCode::NotFound:
    case ErrorCode::Conflict:
    case ErrorCode::TooLarge:
        break;
    }
    return "INVALID_REQUEST"_L1;
}

QByteArray encodeError(const Error &error)
{
    json::ObjectWriter writer;
    writer.add("code"_L1, errorCodeOnWire(error.code)).add("message"_L1, error.message);
    if (!error.details.isEmpty())
        writer.add("details"_L1, QJsonValue(error.details));
    return writer.take();
}

Error decodeError(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const QString code = object.value("code"_L1).toString();
    Error error{.code = ErrorCode::Unavailable,
                .message = object.value("message"_L1).toString(),
                .hint = {},
                .retryable = object.value("retryable"_L1).toBool(),
                .details = object.value("details"_L1).toObject()};
    if (code == "INVALID_REQUEST"_L1)
        error.code = ErrorCode::InvalidRequest;
    else if (code == "NOT_PAIRED"_L1)
        error.code = ErrorCode::NotPaired;
    if (error.message.isEmpty())
        error.message = u"the gateway gave no reason"_s;
    return error;
}

} // namespace claw::protocol
