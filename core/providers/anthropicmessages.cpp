// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "providers/anthropicmessages.h"

#include "providers/history.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::providers {

namespace {

// A thought that the provider shows to nobody travels as an empty one with this before its data.
constexpr auto redacted = "redacted_thinking:"_L1;
constexpr qsizetype longestToolId = 64;

QJsonObject cacheControl(CacheRetention retention)
{
    QJsonObject control{{"type"_L1, "ephemeral"_L1}};
    if (retention == CacheRetention::Long)
        control.insert("ttl"_L1, "1h"_L1);
    return control;
}

QJsonObject textBlock(const QString &text)
{
    return {{"type"_L1, "text"_L1}, {"text"_L1, text}};
}

QJsonArray inputBlocks(const std::vector<InputBlock> &content)
{
    QJsonArray blocks;
    for (const InputBlock &block : content) {
        if (const auto *text = std::get_if<TextBlock>(&block)) {
            blocks.append(textBlock(text->text));
            continue;
        }
        const auto &image = std::get<ImageBlock>(block);
        blocks.append(QJsonObject{{"type"_L1, "image"_L1},
                                  {"source"_L1,
                                   QJsonObject{{"type"_L1, "base64"_L1},
                                               {"media_type"_L1, image.mimeType},
                                               {"data"_L1, QString::fromLatin1(image.base64)}}}});
    }
    return blocks;
}

QJsonObject outputBlock(const TextBlock &block)
{
    return textBlock(block.text);
}

QJsonObject outputBlock(const ThinkingBlock &block)
{
    if (block.signature.startsWith(redacted))
        return {{"type"_L1, "redacted_thinking"_L1},
                {"data"_L1, block.signature.mid(redacted.size())}};
    return {
        {"type"_L1, "thinking"_L1}, {"thinking"_L1, block.text}, {"signature"_L1, block.signature}};
}

QJsonObject outputBlock(const ToolCallBlock &block)
{
    return {{"type"_L1, "tool_use"_L1},
            {"id"_L1, block.id},
            {"name"_L1, block.name},
            {"input"_L1, block.arguments}};
}

QJsonObject toolResult(const ToolResultMessage &message)
{
    QJsonObject out{{"type"_L1, "tool_result"_L1},
                    {"tool_use_id"_L1, message.toolCallId},
                    {"is_error"_L1, message.isError}};
    const QString text = joinedText(message.content);
    if (!hasImages(message.content)) {
        out.insert("content"_L1, text);
        return out;
    }
    QJsonArray blocks = inputBlocks(message.content);
    if (text.isEmpty())
        blocks.prepend(textBlock(u"(see the attached image)"_s));
    out.insert("content"_L1, blocks);
    return out;
}

// Turns alternate: what the same side says in a row is one message.
void addTurn(QJsonArray &turns, QLatin1StringView role, const QJsonArray &blocks)
{
    QJsonObject turn{{"role"_L1, role}};
    QJsonArray content;
    if (!turns.isEmpty() && turns.last().toObject().value("role"_L1) == role) {
        content = turns.last().toObject().value("content"_L1).toArray();
        turns.removeLast();
    }
    for (const QJsonValue &block : blocks)
        content.append(block);
    turn.insert("content"_L1, content);
    turns.append(turn);
}

QJsonArray turnsOf(const ModelCall &call)
{
    QJsonArray turns;
    const auto rule = [](const QString &id) { return plainToolId(id, longestToolId); };
    for (const Message &message : preparedHistory(call.prompt.messages, call.model, rule)) {
        if (const auto *user = std::get_if<UserMessage>(&message)) {
            addTurn(turns, "user"_L1, inputBlocks(user->content));
        } else if (const auto *result = std::get_if<ToolResultMessage>(&message)) {
            addTurn(turns, "user"_L1, {toolResult(*result)});
        } else {
            QJsonArray blocks;
            for (const OutputBlock &block : std::get<AssistantMessage>(message).content)
                blocks.append(std::visit([](const auto &one) { return outputBlock(one); }, block));
            addTurn(turns, "assistant"_L1, blocks);
        }
    }
    return turns;
}

// The provider caches everything up to a mark: after the system prompt, and after the last message.
void markCache(QJsonArray &turns, CacheRetention retention)
{
    if (retention == CacheRetention::None || turns.isEmpty())
        return;
    QJsonObject turn = turns.last().toObject();
    QJsonArray content = turn.value("content"_L1).toArray();
    if (turn.value("role"_L1) != "user"_L1 || content.isEmpty())
        return;
    QJsonObject block = content.last().toObject();
    block.insert("cache_control"_L1, cacheControl(retention));
    content.replace(content.size() - 1, block);
    turn.insert("content"_L1, content);
    turns.replace(turns.size() - 1, turn);
}

QJsonArray toolsOf(const Prompt &prompt)
{
    QJsonArray tools;
    for (const ToolSpec &tool : prompt.tools) {
        QJsonObject schema{{"type"_L1, "object"_L1},
                           {"properties"_L1, tool.parameters.value("properties"_L1).toObject()}};
        if (const QJsonValue required = tool.parameters.value("required"_L1); required.isArray())
            schema.insert("required"_L1, required);
        tools.append(QJsonObject{{"name"_L1, tool.name},
                                 {"description"_L1, tool.description},
                                 {"input_schema"_L1, schema}});
    }
    return tools;
}

int thinkingBudget(config::ThinkingLevel level)
{
    switch (level) {
    case config::ThinkingLevel::Off:
        return 0;
    case config::ThinkingLevel::Minimal:
        return 1024;
    case config::ThinkingLevel::Low:
        return 2048;
    case config::ThinkingLevel::Medium:
        return 8192;
    case config::ThinkingLevel::High:
    case config::ThinkingLevel::XHigh:
        break;
    }
    return 16384;
}

// Thinking counts as part of the reply, so the room for both grows by the budget.
void addLimits(QJsonObject &body, const ModelCall &call)
{
    constexpr int leastBudget = 1024; // The provider takes no less.
    int budget = thinkingBudget(thinkingLevel(call));
    const int room = std::min(replyTokens(call) + budget, call.model.maxTokens);
    budget = std::min(budget, room - leastBudget);
    body.insert("max_tokens"_L1, room);
    if (budget >= leastBudget)
        body.insert("thinking"_L1,
                    QJsonObject{{"type"_L1, "enabled"_L1}, {"budget_tokens"_L1, budget}});
    else if (call.prompt.temperature) // Not together with thinking.
        body.insert("temperature"_L1, *call.prompt.temperature);
}

void addKey(net::HttpRequest &request, const Credential &credential)
{
    const QString &key = credential.key.reveal();
    QByteArray beta = "fine-grained-tool-streaming-2025-05-14,interleaved-thinking-2025-05-14";
    if (key.contains("sk-ant-oat"_L1)) {
        request.headers.append("Authorization", "Bearer " + key.toUtf8());
        beta.prepend("oauth-2025-04-20,");
    } else if (!key.isEmpty()) {
        request.headers.append("X-Api-Key", key.toUtf8());
    }
    request.headers.append("Anthropic-Version", "2023-06-01");
    request.headers.append("Anthropic-Beta", beta);
}

} // namespace

net::HttpRequest AnthropicMessages::encode(const ModelCall &call) const
{
    const Prompt &prompt = call.prompt;
    QJsonArray turns = turnsOf(call);
    markCache(turns, prompt.cache);
    QJsonObject body{
        {"model"_L1, call.model.ref.model}, {"messages"_L1, turns}, {"stream"_L1, true}};
    if (!prompt.system.isEmpty()) {
        QJsonObject system = textBlock(wellFormed(prompt.system));
        if (prompt.cache != CacheRetention::None)
            system.insert("cache_control"_L1, cacheControl(prompt.cache));
        body.insert("system"_L1, QJsonArray{system});
    }
    if (!prompt.tools.empty())
        body.insert("tools"_L1, toolsOf(prompt));
    addLimits(body, call);
    auto request = jsonRequest(call.model, u"/v1/messages"_s, body);
    addKey(request, call.credential);
    return request;
}

} // namespace claw::providers
