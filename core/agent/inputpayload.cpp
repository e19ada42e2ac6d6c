// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "agent/inputpayload.h"

#include "config/enumwords.h"
#include "json/jsontext.h"
#include "json/jsonwriter.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace claw::agent {

namespace {

void addIfFilled(QJsonObject &object, QLatin1StringView key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

QString textIn(const QJsonObject &object, QLatin1StringView key)
{
    return object.value(key).toString();
}

QJsonArray encodeImages(const std::vector<providers::ImageBlock> &images)
{
    QJsonArray array;
    for (const auto &image : images)
        array.append(QJsonObject{{u"data"_s, QString::fromLatin1(image.base64)},
                                 {u"mimeType"_s, image.mimeType}});
    return array;
}

std::vector<providers::ImageBlock> imagesIn(const QJsonArray &array)
{
    std::vector<providers::ImageBlock> images;
    for (const QJsonValue &value : array) {
        const QJsonObject image = value.toObject();
        images.push_back({.base64 = textIn(image, "data"_L1).toLatin1(),
                          .mimeType = textIn(image, "mimeType"_L1)});
    }
    return images;
}

QJsonObject encodeReport(const EndReport &report)
{
    QJsonObject object{{u"name"_s, report.name}, {u"isUrgent"_s, report.isUrgent}};
    addIfFilled(object, "undelivered"_L1, report.undelivered);
    return object;
}

std::optional<EndReport> reportIn(const QJsonObject &request)
{
    if (!request.contains("report"_L1))
        return std::nullopt;
    const QJsonObject object = request.value("report"_L1).toObject();
    return EndReport{.name = textIn(object, "name"_L1),
                     .isUrgent = object.value("isUrgent"_L1).toBool(),
                     .undelivered = textIn(object, "undelivered"_L1)};
}

} // namespace

QByteArray encodePayload(const RunRequest &request)
{
    QJsonObject object{{u"v"_s, 1}, {u"runId"_s, request.runId}, {u"message"_s, request.message}};
    addIfFilled(object, "shownKey"_L1, request.shownKey);
    addIfFilled(object, "agentId"_L1, request.agentId);
    addIfFilled(object, "sessionId"_L1, request.sessionId);
    addIfFilled(object, "messageId"_L1, request.messageId);
    addIfFilled(object, "model"_L1, request.model);
    addIfFilled(object, "lane"_L1, request.lane);
    addIfFilled(object, "extraSystemPrompt"_L1, request.extraSystemPrompt);
    addIfFilled(object, "channel"_L1, request.channel);
    addIfFilled(object, "to"_L1, request.to);
    addIfFilled(object, "label"_L1, request.label);
    addIfFilled(object, "spawnedBy"_L1, request.spawnedBy);
    if (request.thinking)
        object.insert("thinking"_L1, config::toWord(*request.thinking));
    if (request.timeout)
        object.insert("timeoutSeconds"_L1, qint64(request.timeout->count()));
    if (!request.images.empty())
        object.insert("images"_L1, encodeImages(request.images));
    if (request.report)
        object.insert("report"_L1, encodeReport(*request.report));
    return json::compact(object);
}

QByteArray encodeNotice(const QString &text)
{
    return json::compact(QJsonObject{{u"text"_s, text}});
}

bool isNotice(const ledger::Input &input)
{
    const auto payload = json::parse(input.payload);
    return payload && payload->toObject().contains("text"_L1);
}

Result<RunRequest> requestOf(const ledger::Input &input)
{
    const auto payload = json::parse(input.payload);
    if (!payload || payload->toObject().value("v"_L1).toInt() != 1)
        return fail(ErrorCode::InvalidRequest, u"the kept input cannot be read"_s);
    const QJsonObject object = payload->toObject();
    RunRequest request;
    request.kind = input.kind;
    request.inputId = input.id;
    request.begunAs = input.runId;
    request.idempotencyKey = input.idempotencyKey;
    request.sessionKey = input.sessionKey;
    request.runId = textIn(object, "runId"_L1);
    request.message = textIn(object, "message"_L1);
    request.shownKey = textIn(object, "shownKey"_L1);
    request.agentId = textIn(object, "agentId"_L1);
    request.sessionId = textIn(object, "sessionId"_L1);
    request.messageId = textIn(object, "messageId"_L1);
    request.model = textIn(object, "model"_L1);
    request.lane = textIn(object, "lane"_L1);
    request.extraSystemPrompt = textIn(object, "extraSystemPrompt"_L1);
    request.channel = textIn(object, "channel"_L1);
    request.to = textIn(object, "to"_L1);
    request.label = textIn(object, "label"_L1);
    request.spawnedBy = textIn(object, "spawnedBy"_L1);
    request.thinking = config::fromWord<config::ThinkingLevel>(textIn(object, "thinking"_L1));
    if (const qint64 seconds = object.value("timeoutSeconds"_L1).toInteger(); seconds > 0)
        request.timeout = std::chrono::seconds(seconds);
    request.images = imagesIn(object.value("images"_L1).toArray());
    request.report = reportIn(object);
    return request;
}

} // namespace claw::agent
