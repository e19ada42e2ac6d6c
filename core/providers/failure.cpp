// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "providers/failure.h"

#include "json/jsontext.h"

#include <QDateTime>
#include <QJsonArray>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace claw::providers {

namespace {

constexpr qsizetype longestMessage = 600;

struct Wording
{
    FailureReason reason;
    const char *pattern;
};

// Providers tell the same thing in many ways; the first row that matches the lower-cased text counts.
constexpr Wording wordings[] = {
    {FailureReason::ContextOverflow,
     "prompt is too long|input is too long|exceeds the context window|context[_ ]length[_ "
     "]exceeded|"
     "maximum context length|maximum prompt length|input token count.*exceeds|"
     "reduce the length of the messages|exceeds the limit of \\d+|exceeds the available context|"
     "greater than the context length|context window exceeds|exceeds model context window|"
     "too many tokens|token limit exceeded|context overflow|request_too_large|"
     "request exceeds the maximum size"},
    {FailureReason::Overloaded, "overloaded"},
    {FailureReason::RateLimit,
     "rate[_ ]limit|too many requests|\\b429\\b|exceeded your current quota|"
     "resource has been exhausted|quota exceeded|resource_exhausted|usage limit"},
    {FailureReason::Format,
     "string should match pattern|tool_use\\.id|tool_use_id|invalid request format|"
     "invalid_request_error"},
    {FailureReason::Billing,
     "\\b402\\b|payment required|insufficient credits|credit balance|plans & billing|"
     "insufficient_quota|billing.*(upgrade|credits|payment|plan)"},
    {FailureReason::Timeout, "timeout|timed out|deadline exceeded"},
    {FailureReason::Auth,
     "invalid[_ ]?(x-)?api[_ ]?key|incorrect api key|api key not valid|invalid token|"
     "authentication|re-authenticate|oauth token refresh failed|unauthorized|forbidden|"
     "access denied|permission_denied|expired|\\b40[13]\\b|no credentials found|no api key found"},
    {FailureReason::Overloaded,
     "service unavailable|server[_ ]error|internal[_ ]error|api_error|\\b50[0234]\\b|unavailable"},
};

ErrorCode codeOf(FailureReason reason)
{
    switch (reason) {
    case FailureReason::NoKey:
    case FailureReason::Auth:
        return ErrorCode::Unauthorized;
    case FailureReason::Billing:
    case FailureReason::Refused:
        return ErrorCode::Forbidden;
    case FailureReason::RateLimit:
    case FailureReason::Overloaded:
    case FailureReason::Network:
        return ErrorCode::Unavailable;
    case FailureReason::ContextOverflow:
        return ErrorCode::TooLarge;
    case FailureReason::Timeout:
        return ErrorCode::Timeout;
    case FailureReason::UnknownModel:
        return ErrorCode::NotFound;
    case FailureReason::Aborted:
        return ErrorCode::Aborted;
    case FailureReason::Format:
        return ErrorCode::InvalidRequest;
    case FailureReason::Unknown:
        break;
    }
    return ErrorCode::Internal;
}

QString hintOf(FailureReason reason, const QString &provider)
{
    switch (reason) {
    case FailureReason::Auth:
        return u"check the key of %1: clawdbot models status"_s.arg(provider);
    case FailureReason::Billing:
        return u"top up the account at %1, or use another model"_s.arg(provider);
    case FailureReason::RateLimit:
    case FailureReason::Overloaded:
        return u"try again in a moment, or configure agents.defaults.model.fallbacks"_s;
    case FailureReason::ContextOverflow:
        return u"shorten the conversation: /compact or /new"_s;
    default:
        return {};
    }
}

std::optional<FailureReason> reasonFromStatus(int status)
{
    switch (status) {
    case 401:
    case 403:
        return FailureReason::Auth;
    case 402:
        return FailureReason::Billing;
    case 404:
        return FailureReason::UnknownModel;
    case 408:
    case 504:
        return FailureReason::Timeout;
    case 429:
        return FailureReason::RateLimit;
    default:
        break;
    }
    if (status >= 500)
        return FailureReason::Overloaded;
    if (status >= 300)
        return FailureReason::Format;
    return std::nullopt;
}

// The sentence inside an error body; providers wrap it in several ways.
QString messageIn(const QJsonValue &value)
{
    if (value.isArray())
        return messageIn(value.toArray().first());
    if (!value.isObject())
        return value.toString();
    const QJsonObject object = value.toObject();
    for (const auto key : {"error"_L1, "message"_L1, "detail"_L1}) {
        const QString found = messageIn(object.value(key));
        if (!found.isEmpty())
            return found;
    }
    return {};
}

QString shortened(QString text)
{
    text = text.simplified();
    if (text.size() > longestMessage)
        text = text.first(longestMessage) + u"…"_s;
    return text;
}

Failure failureOf(FailureReason reason, const QString &message, const QString &provider)
{
    return makeFailure(reason, u"%1: %2"_s.arg(provider, shortened(message)),
                       hintOf(reason, provider));
}

} // namespace

bool Failure::isTransient() const
{
    const bool mayPass = reason == FailureReason::RateLimit || reason == FailureReason::Overloaded
        || reason == FailureReason::Network || httpStatus == 408 || httpStatus == 409;
    return mayPass && (reason != FailureReason::Network || error.retryable);
}

bool Failure::isAboutTheKey() const
{
    return reason == FailureReason::Auth || reason == FailureReason::Billing
        || reason == FailureReason::RateLimit || reason == FailureReason::Timeout;
}

bool Failure::isWorthAnotherModel() const
{
    return reason != FailureReason::Aborted && reason != FailureReason::ContextOverflow
        && reason != FailureReason::Refused;
}

Failure makeFailure(FailureReason reason, QString message, QString hint)
{
    Failure failure;
    failure.reason = reason;
    failure.error = {.code = codeOf(reason),
                     .message = std::move(message),
                     .hint = std::move(hint),
                     .retryable = false,
                     .details = {{"reason"_L1, QString(config::toWord(reason))}}};
    failure.error.retryable = reason == FailureReason::RateLimit
        || reason == FailureReason::Overloaded || reason == FailureReason::Network
        || reason == FailureReason::Timeout;
    return failure;
}

FailureReason reasonFromText(const QString &text)
{
    static const auto expressions = [] {
        std::vector<std::pair<FailureReason, QRegularExpression>> rows;
        for (const Wording &wording : wordings)
            rows.emplace_back(wording.reason,
                              QRegularExpression(QString::fromLatin1(wording.pattern),
                                                 QRegularExpression::CaseInsensitiveOption));
        return rows;
    }();
    for (const auto &[reason, expression] : expressions) {
        if (text.contains(expression))
            return reason;
    }
    return FailureReason::Unknown;
}

Failure failureFrom(const net::HttpStatus &status, const QByteArray &body, const QString &provider,
                    qint64 nowMs)
{
    const auto json = json::parse(body);
    QString message = json ? messageIn(*json) : QString();
    if (message.isEmpty())
        message = body.isEmpty() ? u"no body"_s : QString::fromUtf8(body.left(longestMessage));
    const FailureReason told = reasonFromText(QString::fromUtf8(body.left(64 * 1024)));
    FailureReason reason = reasonFromStatus(status.code).value_or(told);
    // These two hide behind statuses that mean something else.
    if (told == FailureReason::ContextOverflow
        || (status.code != 401 && told == FailureReason::Billing))
        reason = told;
    else if (status.code == 413)
        reason = FailureReason::ContextOverflow;
    else if (status.code == 400 && told == FailureReason::Auth)
        reason = told; // Google refuses a wrong key with 400.
    const auto location = status.headers.value("location");
    if (status.code >= 300 && status.code < 400 && location)
        message = u"the server redirects to %1; set its baseUrl to the final address"_s.arg(
            QString::fromLatin1(*location));
    Failure failure = failureOf(reason, u"HTTP %1: %2"_s.arg(status.code).arg(message), provider);
    failure.httpStatus = status.code;
    failure.retryAfter = retryAfter(status.headers, nowMs);
    return failure;
}

Failure failureFrom(const QJsonObject &error, const QString &provider)
{
    const QString text = QString::fromUtf8(json::compact(error));
    const QString message = messageIn(error);
    return failureOf(reasonFromText(text), message.isEmpty() ? text : message, provider);
}

Failure failureFrom(const Error &error, const QString &provider)
{
    FailureReason reason = FailureReason::Network;
    if (error.code == ErrorCode::Timeout)
        reason = FailureReason::Timeout;
    else if (error.code == ErrorCode::Aborted)
        reason = FailureReason::Aborted;
    else if (error.code == ErrorCode::TooLarge || error.code == ErrorCode::InvalidRequest)
        reason = FailureReason::Format;
    Failure failure = failureOf(reason, error.message, provider);
    failure.error.retryable = error.retryable;
    return failure;
}

std::optional<std::chrono::milliseconds> retryAfter(const net::HttpHeaders &headers, qint64 nowMs)
{
    bool isNumber = false;
    if (const auto value = headers.value("retry-after-ms")) {
        const double ms = value->toDouble(&isNumber);
        if (isNumber && ms >= 0 && ms < 1e10)
            return std::chrono::milliseconds(static_cast<qint64>(ms));
    }
    const auto value = headers.value("retry-after");
    if (!value)
        return std::nullopt;
    const double seconds = value->toDouble(&isNumber);
    if (isNumber)
        return seconds >= 0 && seconds < 1e7
            ? std::optional(std::chrono::milliseconds(static_cast<qint64>(seconds * 1000)))
            : std::nullopt;
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(*value).trimmed(),
                                             u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!date.isValid())
        return std::nullopt;
    date.setTimeSpec(Qt::UTC);
    return std::chrono::milliseconds(std::max<qint64>(0, date.toMSecsSinceEpoch() - nowMs));
}

} // namespace claw::providers
