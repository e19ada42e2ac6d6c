// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "openai/chatrequest.h"

#include <QJsonArray>

#include <optional>

using namespace Qt::StringLiterals;

namespace claw::openai {

namespace {

//! What JavaScript takes for true, as the reference does.
bool isTruthy(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toDouble() != 0;
    if (value.isString())
        return !value.toString().isEmpty();
    return value.toBool() || value.isObject() || value.isArray();
}

QString textOf(const QJsonObject &part)
{
    const QString type = part.value("type"_L1).toString();
    if ((type == "text"_L1 || type == "input_text"_L1) && part.value("text"_L1).isString())
        return part.value("text"_L1).toString();
    return part.value("input_text"_L1).toString();
}

QString textOf(const QJsonValue &content)
{
    if (content.isString())
        return content.toString();
    QStringList texts;
    const QJsonArray parts = content.toArray();
    for (const QJsonValue &part : parts) {
        if (const QString text = textOf(part.toObject()); !text.isEmpty())
            texts.append(text);
    }
    return texts.join(u'\n');
}

//! `{"type":"image_url","image_url":{"url":...}}`, or with the address in its place.
QStringList imagesOf(const QJsonValue &content)
{
    QStringList urls;
    const QJsonArray parts = content.toArray();
    for (const QJsonValue &value : parts) {
        const QJsonObject part = value.toObject();
        if (part.value("type"_L1) != "image_url"_L1)
            continue;
        const QJsonValue image = part.value("image_url"_L1);
        urls.append(image.isString() ? image.toString()
                                     : image.toObject().value("url"_L1).toString());
    }
    return urls;
}

std::optional<Speaker> speakerOf(const QString &role)
{
    if (role == "user"_L1)
        return Speaker::User;
    if (role == "assistant"_L1)
        return Speaker::Assistant;
    if (role == "tool"_L1 || role == "function"_L1)
        return Speaker::Tool;
    return std::nullopt;
}

QString senderOf(Speaker speaker, const QString &name)
{
    switch (speaker) {
    case Speaker::User:
        return u"User"_s;
    case Speaker::Assistant:
        return u"Assistant"_s;
    case Speaker::Tool:
        break;
    }
    return name.isEmpty() ? u"Tool"_s : u"Tool:"_s + name;
}

std::optional<Said> saidIn(const QJsonObject &message)
{
    const auto speaker = speakerOf(message.value("role"_L1).toString().trimmed());
    if (!speaker)
        return std::nullopt;
    Said said;
    said.speaker = *speaker;
    said.sender = senderOf(*speaker, message.value("name"_L1).toString().trimmed());
    said.text = textOf(message.value("content"_L1)).trimmed();
    if (*speaker == Speaker::User)
        said.images = imagesOf(message.value("content"_L1));
    if (said.text.isEmpty() && !said.images.isEmpty())
        said.text = u"[image]"_s; // A question may be a picture alone.
    if (said.text.isEmpty())
        return std::nullopt;
    return said;
}

AskedPrompt promptIn(const QJsonArray &messages)
{
    std::vector<Said> conversation;
    QStringList systemTexts;
    for (const QJsonValue &value : messages) {
        const QJsonObject message = value.toObject();
        const QString role = message.value("role"_L1).toString().trimmed();
        if (role == "system"_L1 || role == "developer"_L1) {
            const QString text = textOf(message.value("content"_L1)).trimmed();
            if (!text.isEmpty())
                systemTexts.append(text);
        } else if (auto said = saidIn(message)) {
            conversation.push_back(*std::move(said));
        }
    }
    return promptOf(conversation, systemTexts);
}

} // namespace

Result<ChatRequest> chatRequestFrom(const QJsonObject &body)
{
    ChatRequest request;
    if (body.value("model"_L1).isString())
        request.model = body.value("model"_L1).toString();
    request.user = body.value("user"_L1).toString();
    request.isStreamed = isTruthy(body.value("stream"_L1));
    request.wantsUsage = isTruthy(body.value("stream_options"_L1)["include_usage"_L1]);
    request.prompt = promptIn(body.value("messages"_L1).toArray());
    for (const QString &image : std::as_const(request.prompt.images)) {
        if (!image.startsWith("data:"_L1, Qt::CaseInsensitive))
            return fail(ErrorCode::InvalidRequest,
                        u"`image_url` must be a data: URL: images are not fetched."_s);
    }
    return request;
}

} // namespace claw::openai
