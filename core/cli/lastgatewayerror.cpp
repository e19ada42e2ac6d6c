// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/lastgatewayerror.h"

#include "json/jsontext.h"
#include "log/logtail.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::cli {

namespace {

constexpr qint64 mostBytes = 128 * 1024;
constexpr int mostLines = 1000;

//! The last argument of the log call, which is the message.
QString messageOf(const QJsonObject &record)
{
    QString message;
    for (int i = 0; record.contains(QString::number(i)); ++i) {
        const QJsonValue part = record.value(QString::number(i));
        if (part.isString())
            message = part.toString();
    }
    return message.section(u'\n', 0, 0).trimmed();
}

} // namespace

QString LoggedError::text() const
{
    if (!time.isValid())
        return message;
    return u"%1 (%2)"_s.arg(message, time.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"));
}

std::optional<LoggedError> lastErrorIn(const QStringList &lines)
{
    for (auto line = lines.crbegin(); line != lines.crend(); ++line) {
        const auto parsed = json::parse(line->toUtf8());
        if (!parsed || !parsed->isObject())
            continue;
        const QJsonObject record = parsed->toObject();
        const QString message = messageOf(record);
        const QString level =
            record.value("_meta"_L1).toObject().value("logLevelName"_L1).toString();
        if (level == "ERROR"_L1 || level == "FATAL"_L1)
            return LoggedError{.message = message,
                               .time = QDateTime::fromString(record.value("time"_L1).toString(),
                                                             Qt::ISODateWithMs)};
        if (message.contains("listening on ws"_L1))
            return std::nullopt;
    }
    return std::nullopt;
}

std::optional<LoggedError> lastGatewayError(const QString &logFile)
{
    const auto tail =
        log::tailLog(logFile, {.cursor = {}, .limit = mostLines, .maxBytes = mostBytes});
    return tail ? lastErrorIn(tail->lines) : std::nullopt;
}

} // namespace claw::cli
