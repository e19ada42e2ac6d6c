// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "config/enumwords.h"
#include "net/httpstream.h"
#include "providers/message.h"

#include <chrono>
#include <optional>

namespace claw::providers {

//! Why a model did not answer, by what can be done about it.
enum class FailureReason {
    NoKey, //!< Nobody configured a key for the provider.
    Auth, //!< The key was refused.
    Billing, //!< The account has no money left.
    RateLimit, //!< Too many requests for this key.
    Overloaded, //!< The provider is too busy, whoever asks.
    ContextOverflow, //!< The conversation is longer than the model's window: compact it.
    Timeout,
    Network, //!< Not reached, or the connection was lost.
    Format, //!< The provider does not understand the request, or we do not understand its answer.
    UnknownModel, //!< No such model.
    Refused, //!< A content filter stepped in.
    Aborted, //!< Stopped on request.
    Unknown,
};

//! A model that did not answer.
struct Failure
{
    FailureReason reason = FailureReason::Unknown;
    Error error; //!< For people; the message names the provider.
    int httpStatus = 0; //!< 0: it did not come to an answer.
    std::optional<std::chrono::milliseconds> retryAfter; //!< What the server asked for.
    AssistantMessage partial; //!< As far as the reply came.
    Usage spent; //!< By ModelClient: what all attempts together are billed for.

    //! The same request may work in a moment.
    [[nodiscard]] bool isTransient() const;
    //! Another key of the same provider may work.
    [[nodiscard]] bool isAboutTheKey() const;
    //! Another model may work.
    [[nodiscard]] bool isWorthAnotherModel() const;
};

//! An answer of an HTTP status that means failure.
[[nodiscard]] Failure failureFrom(const net::HttpStatus &status, const QByteArray &body,
                                  const QString &provider, qint64 nowMs);
//! A failure that the provider told inside its stream.
[[nodiscard]] Failure failureFrom(const QJsonObject &error, const QString &provider);
//! A request that got no (whole) answer.
[[nodiscard]] Failure failureFrom(const Error &error, const QString &provider);
[[nodiscard]] Failure makeFailure(FailureReason reason, QString message, QString hint = {});

//! By the words that providers are known to use, the first that fits.
[[nodiscard]] FailureReason reasonFromText(const QString &text);
//! How long `Retry-After` (seconds or an HTTP date) or `retry-after-ms` ask to wait.
[[nodiscard]] std::optional<std::chrono::milliseconds> retryAfter(const net::HttpHeaders &headers,
                                                                  qint64 nowMs);

} // namespace claw::providers

namespace claw::config {

//! In the words of auth-profiles.json and of the logs.
template<>
inline constexpr auto words<providers::FailureReason> =
    std::to_array<Word<providers::FailureReason>>(
        {{providers::FailureReason::NoKey, "no_key"_L1},
         {providers::FailureReason::Auth, "auth"_L1},
         {providers::FailureReason::Billing, "billing"_L1},
         {providers::FailureReason::RateLimit, "rate_limit"_L1},
         {providers::FailureReason::Overloaded, "overloaded"_L1},
         {providers::FailureReason::ContextOverflow, "context_overflow"_L1},
         {providers::FailureReason::Timeout, "timeout"_L1},
         {providers::FailureReason::Network, "network"_L1},
         {providers::FailureReason::Format, "format"_L1},
         {providers::FailureReason::UnknownModel, "unknown_model"_L1},
         {providers::FailureReason::Refused, "refused"_L1},
         {providers::FailureReason::Aborted, "aborted"_L1},
         {providers::FailureReason::Unknown, "unknown"_L1}});

} // namespace claw::config
