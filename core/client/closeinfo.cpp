// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "client/closeinfo.h"

using namespace Qt::StringLiterals;

namespace claw::client {

namespace {

QString hintOf(int code)
{
    if (code == 1006)
        return u" abnormal closure (no close frame)"_s;
    if (code == 1000)
        return u" normal closure"_s;
    return {};
}

ErrorCode kindOf(const CloseInfo &info)
{
    switch (info.cause) {
    case CloseCause::ConnectRefused:
        return ErrorCode::Unauthorized;
    case CloseCause::TimedOut:
    case CloseCause::TickTimeout:
        return ErrorCode::Timeout;
    case CloseCause::Requested:
        return ErrorCode::Aborted;
    default:
        return ErrorCode::Unavailable;
    }
}

} // namespace

QString describe(const CloseInfo &info)
{
    return u"gateway closed (%1%2): %3"_s.arg(QString::number(info.code), hintOf(info.code),
                                              info.reason.isEmpty() ? u"no close reason"_s
                                                                    : info.reason);
}

Error toError(const CloseInfo &info)
{
    const auto kind = kindOf(info);
    return {.code = kind,
            .message = describe(info),
            .hint = {},
            .retryable = kind == ErrorCode::Unavailable || kind == ErrorCode::Timeout,
            .details = {}};
}

} // namespace claw::client
