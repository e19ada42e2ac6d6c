// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonObject>
#include <QString>

#include <tl/expected.hpp>

namespace claw {

//! What went wrong, as a kind a program can branch on. How a kind is spelled on the wire is the
//! protocol's business (core/protocol), what exit code it becomes the command line's.
enum class ErrorCode {
    Internal, //!< A bug of ours, or a failure nobody planned for.
    InvalidRequest, //!< The caller sent something that can never work.
    InvalidConfig, //!< The configuration cannot be used as it stands.
    Unauthorized, //!< Missing or wrong credentials.
    NotPaired, //!< The device is unknown or waits for approval.
    Forbidden, //!< Known caller, but not allowed to do this.
    NotFound, //!< The thing named does not exist.
    Conflict, //!< Somebody else holds it or changed it first.
    TooLarge, //!< Over a stated limit.
    Unavailable, //!< Could work later: not connected, busy, no space, refused by the system.
    Timeout, //!< The deadline passed.
    Aborted, //!< Stopped on request.
};

//! A failure as a value. `message` names the cause, `hint` the next step for a person.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString message; //!< For a person. No secrets; starts lower-case, no full stop.
    QString hint; //!< What to do about it; may be empty.
    bool retryable = false; //!< The same call may succeed later.
    QJsonObject details; //!< For a machine; empty when the code says it all.
};

template<typename T = void>
using Result = tl::expected<T, Error>;

//! Builds the failed half of any Result.
[[nodiscard]] tl::unexpected<Error> fail(ErrorCode code, QString message, QString hint = {});

//! Passes a failure on with `context` put before its message ("context: message"); the code stays.
[[nodiscard]] tl::unexpected<Error> failWithin(const QString &context, Error error);

} // namespace claw
