// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "providers/message.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace claw::providers {

namespace {

QJsonObject blockToJson(const TextBlock &block)
{
    QJsonObject out{{"type"_L1, "text"_L1}, {"text"_L1, block.text}};
    if (!block.signature.isEmpty())
        out.insert("textSignature"_L1, block.signature);
    return out;
}

QJsonObject blockToJson(const ThinkingBlock &block)
{
    QJsonObject out{{"type"_L1, "thinking"_L1}, {"thinking"_L1, block.text}};
    if (!block.signature.isEmpty())
        out.insert("thinkingSignature"_L1, block.signature);
    return out;
}

QJsonObject blockToJson(const ImageBlock &block)
{
    return {{"type"_L1, "image"_L1},
            {"data"_L1, QString::fromLatin1(block.base64)},
            {"mimeType"_L1, block.mimeType}};
}

QJsonObject blockToJson(const ToolCallBlock &block)
{
    QJsonObject out{{"type"_L1, "toolCall"_L1},
                    {"id"_L1, block.id},
                    {"name"_L1, block.name},
                    {"arguments"_L1, block.arguments}};
    if (!block.thoughtSignature.isEmpty())
        out.insert("thoughtSignature"_L1, block.thoughtSignature);
    return out;
}

template<typename Block>
QJsonArray toArray(const std::vector<Block> &blocks)
{
    QJsonArray out;
    for (const Block &block : blocks)
        out.append(std::visit([](const auto &one) { return blockToJson(one); }, block));
    return out;
}

TextBlock textFrom(const QJsonObject &object)
{
    return {.text = object.value("text"_L1).toString(),
            .signature = object.value("textSignature"_L1).toString()};
}

// Blocks of a kind that nobody knows are left out: they are from a later version.
std::vector<InputBlock> inputFrom(const QJsonValue &content)
{
    if (content.isString())
        return {TextBlock{.text = content.toString(), .signature = {}}};
    std::vector<InputBlock> blocks;
    const QJsonArray array = content.toArray();
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        const QString type = object.value("type"_L1).toString();
        if (type == "text"_L1)
            blocks.emplace_back(textFrom(object));
        else if (type == "image"_L1)
            blocks.emplace_back(ImageBlock{.base64 = object.value("data"_L1).toString().toLatin1(),
                                           .mimeType = object.value("mimeType"_L1).toString()});
    }
    return blocks;
}

std::vector<OutputBlock> outputFrom(const QJsonValue &content)
{
    if (content.isString())
        return {TextBlock{.text = content.toString(), .signature = {}}};
    std::vector<OutputBlock> blocks;
    const QJsonArray array = content.toArray();
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        const QString type = object.value("type"_L1).toString();
        if (type == "text"_L1)
            blocks.emplace_back(textFrom(object));
        else if (type == "thinking"_L1)
            blocks.emplace_back(
                ThinkingBlock{.text = object.value("thinking"_L1).toString(),
                              .signature = object.value("thinkingSignature"_L1).toString()});
        else if (type == "toolCall"_L1)
            blocks.emplace_back(
                ToolCallBlock{.id = object.value("id"_L1).toString(),
                              .name = object.value("name"_L1).toString(),
                              .arguments = object.value("arguments"_L1).toObject(),
                              .thoughtSignature = object.value("thoughtSignature"_L1).toString()});
    }
    return blocks;
}

AssistantMessage assistantFrom(const QJsonObject &object)
{
    const auto reason = config::fromWord<StopReason>(object.value("stopReason"_L1).toString());
    return {.content = outputFrom(object.value("content"_L1)),
            .api = object.value("api"_L1).toString(),
            .model = {.provider = object.value("provider"_L1).toString(),
                      .model = object.value("model"_L1).toString()},
            .usage = Usage::fromJson(object.value("usage"_L1).toObject()),
            .stopReason = reason.value_or(StopReason::Stop),
            .errorMessage = object.value("errorMessage"_L1).toString(),
            .timestampMs = object.value("timestamp"_L1).toInteger()};
}

QJsonObject messageToJson(const UserMessage &message)
{
    return {{"role"_L1, "user"_L1},
            {"content"_L1, toArray(message.content)},
            {"timestamp"_L1, message.timestampMs}};
}

QJsonObject messageToJson(const AssistantMessage &message)
{
    QJsonObject out{{"role"_L1, "assistant"_L1},
                    {"content"_L1, toArray(message.content)},
                    {"api"_L1, message.api},
                    {"provider"_L1, message.model.provider},
                    {"model"_L1, message.model.model},
                    {"usage"_L1, message.usage.toJson()},
                    {"stopReason"_L1, QString(config::toWord(message.stopReason))},
                    {"timestamp"_L1, message.timestampMs}};
    if (!message.errorMessage.isEmpty())
        out.insert("errorMessage"_L1, message.errorMessage);
    return out;
}

QJsonObject messageToJson(const ToolResultMessage &message)
{
    QJsonObject out{{"role"_L1, "toolResult"_L1},      {"toolCallId"_L1, message.toolCallId},
                    {"toolName"_L1, message.toolName}, {"content"_L1, toArray(message.content)},
                    {"isError"_L1, message.isError},   {"timestamp"_L1, message.timestampMs}};
    if (!message.details.isEmpty())
        out.insert("details"_L1, message.details);
    return out;
}

} // namespace

QString AssistantMessage::text() const
{
    QString all;
    for (const OutputBlock &block : content) {
        if (const auto *text = std::get_if<TextBlock>(&block))
            all += text->text;
    }
    return all;
}

std::vector<ToolCallBlock> AssistantMessage::toolCalls() const
{
    std::vector<ToolCallBlock> calls;
    for (const OutputBlock &block : content) {
        if (const auto *call = std::get_if<ToolCallBlock>(&block))
            calls.push_back(*call);
    }
    return calls;
}

Result<Message> messageFromJson(const QJsonObject &object)
{
    const QString role = object.value("role"_L1).toString();
    if (role == "user"_L1)
        return UserMessage{.content = inputFrom(object.value("content"_L1)),
                           .timestampMs = object.value("timestamp"_L1).toInteger()};
    if (role == "assistant"_L1)
        return assistantFrom(object);
    if (role == "toolResult"_L1)
        return ToolResultMessage{.toolCallId = object.value("toolCallId"_L1).toString(),
                                 .toolName = object.value("toolName"_L1).toString(),
                                 .content = inputFrom(object.value("content"_L1)),
                                 .details = object.value("details"_L1).toObject(),
                                 .isError = object.value("isError"_L1).toBool(),
                                 .timestampMs = object.value("timestamp"_L1).toInteger()};
    return fail(ErrorCode::InvalidRequest, u"a message of the unknown role \"%1\""_s.arg(role));
}

QJsonObject toJson(const Message &message)
{
    return std::visit([](const auto &one) { return messageToJson(one); }, message);
}

} // namespace claw::providers
