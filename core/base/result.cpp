// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "base/result.h"

using namespace Qt::StringLiterals;

namespace claw {

tl::unexpected<Error> fail(ErrorCode code, QString message, QString hint)
{
    return tl::unexpected(
        Error{.code = code,
              .message = std::move(message),
              .hint = std::move(hint),
              .retryable = code == ErrorCode::Unavailable || code == ErrorCode::Timeout,
              .details = {}});
}

tl::unexpected<Error> failWithin(const QString &context, Error error)
{
    error.message = context + u": "_s + error.message;
    return tl::unexpected(std::move(error));
}

} // namespace claw
