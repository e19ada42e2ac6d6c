// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "providers/openaicompletions.h"

#include "json/jsontext.h"
#include "providers/history.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace claw::providers {

namespace {

constexpr qsizetype longestToolId = 40;

// The fields in which servers put what the model thinks; a thought remembers where it came from.
bool isThinkingField(const QString &name)
{
    return name == "reasoning_content"_L1 || name == "reasoning"_L1 || name == "reasoning_text"_L1;
}

//! Writes the messages of one conversation.
class TurnWriter
{
public:
    TurnWriter(const ModelCall &call, const Compat &compat)
        : m_call(call)
        , m_compat(compat)
    { }

    QJsonArray run()
    {
        const QString system = wellFormed(m_call.prompt.system);
        if (!system.isEmpty()) {
            const bool isDeveloper = m_call.model.reasoning && m_compat.supportsDeveloperRole;
            m_turns.append(QJsonObject{{"role"_L1, isDeveloper ? "developer"_L1 : "system"_L1},
                                       {"content"_L1, system}});
        }
        const bool isMistral = m_compat.needsMistralToolIds;
        const auto rule = [isMistral](const QString &id) {
            return isMistral ? mistralToolId(id) : plainToolId(id, longestToolId);
        };
        for (const Message &message : preparedHistory(m_call.prompt.messages, m_call.model, rule))
            std::visit([this](const auto &one) { add(one); }, message);
        flushImages();
        return m_turns;
    }

private:
    static QJsonObject textPart(const QString &text)
    {
        return {{"type"_L1, "text"_L1}, {"text"_L1, text}};
    }

    static QJsonObject imagePart(const ImageBlock &image)
    {
        return {{"type"_L1, "image_url"_L1},
                {"image_url"_L1, QJsonObject{{"url"_L1, dataUrl(image)}}}};
    }

    void add(const UserMessage &message)
    {
        flushImages();
        QJsonValue content = joinedText(message.content);
        if (hasImages(message.content)) {
            QJsonArray parts;
            for (const InputBlock &block : message.content) {
                if (const auto *text = std::get_if<TextBlock>(&block))
                    parts.append(textPart(text->text));
                else
                    parts.append(imagePart(std::get<ImageBlock>(block)));
            }
            content = parts;
        }
        m_turns.append(QJsonObject{{"role"_L1, "user"_L1}, {"content"_L1, content}});
    }

    void add(const AssistantMessage &message)
    {
        flushImages();
        QString text;
        QJsonObject turn{{"role"_L1, "assistant"_L1}};
        QJsonArray calls;
        for (const OutputBlock &block : message.content) {
            if (const auto *said = std::get_if<TextBlock>(&block))
                text += said->text;
            else if (const auto *thought = std::get_if<ThinkingBlock>(&block))
                addThought(*thought, turn, text);
            else
                calls.append(toolCall(std::get<ToolCallBlock>(block)));
        }
        turn.insert("content"_L1, text.isEmpty() ? QJsonValue() : QJsonValue(text));
        if (!calls.isEmpty())
            turn.insert("tool_calls"_L1, calls);
        if (!text.isEmpty() || !calls.isEmpty())
            m_turns.append(turn);
    }

    void addThought(const ThinkingBlock &thought, QJsonObject &turn, QString &text) const
    {
        if (m_compat.needsThinkingAsText || !isThinkingField(thought.signature))
            text += thought.text;
        else
            turn.insert(thought.signature,
                        QString(turn.value(thought.signature).toString() + thought.text));
    }

    static QJsonObject toolCall(const ToolCallBlock &call)
    {
        const QByteArray arguments = json::compact(call.arguments);
        return {
            {"id"_L1, call.id},
            {"type"_L1, "function"_L1},
            {"function"_L1,
             QJsonObject{{"name"_L1, call.name}, {"arguments"_L1, QString::fromUtf8(arguments)}}}};
    }

    // Only users may show images here: those of tools follow in a message behind all results.
    void add(const ToolResultMessage &message)
    {
        const QString text = joinedText(message.content);
        QJsonObject turn{{"role"_L1, "tool"_L1},
                         {"tool_call_id"_L1, message.toolCallId},
                         {"content"_L1, text.isEmpty() ? u"(no text)"_s : text}};
        if (m_compat.needsToolResultName)
            turn.insert("name"_L1, message.toolName);
        m_turns.append(turn);
        for (const InputBlock &block : message.content) {
            if (const auto *image = std::get_if<ImageBlock>(&block))
                m_toolImages.append(imagePart(*image));
        }
    }

    void flushImages()
    {
        if (m_toolImages.isEmpty())
            return;
        m_toolImages.prepend(textPart(u"Attached image(s) from tool result:"_s));
        m_turns.append(QJsonObject{{"role"_L1, "user"_L1},
                                   {"content"_L1, std::exchange(m_toolImages, QJsonArray())}});
    }

    const ModelCall &m_call;
    const Compat &m_compat;
    QJsonArray m_turns;
    QJsonArray m_toolImages;
};

QJsonArray toolsOf(const Prompt &prompt)
{
    QJsonArray tools;
    for (const ToolSpec &tool : prompt.tools)
        tools.append(QJsonObject{{"type"_L1, "function"_L1},
                                 {"function"_L1,
                                  QJsonObject{{"name"_L1, tool.name},
                                              {"description"_L1, tool.description},
                                              {"parameters"_L1, tool.parameters},
                                              {"strict"_L1, false}}}});
    return tools;
}

// OpenRouter hands the mark on to Anthropic, which caches nothing without one.
void markCache(QJsonArray &turns)
{
    for (qsizetype i = turns.size() - 1; i >= 0; --i) {
        QJsonObject turn = turns.at(i).toObject();
        const QString role = turn.value("role"_L1).toString();
        if (role != "user"_L1 && role != "assistant"_L1)
            continue;
        QJsonArray parts = turn.value("content"_L1).toArray();
        if (turn.value("content"_L1).isString())
            parts = {QJsonObject{{"type"_L1, "text"_L1}, {"text"_L1, turn.value("content"_L1)}}};
        for (qsizetype at = parts.size() - 1; at >= 0; --at) {
            QJsonObject part = parts.at(at).toObject();
            if (part.value("type"_L1) != "text"_L1)
                continue;
            part.insert("cache_control"_L1, QJsonObject{{"type"_L1, "ephemeral"_L1}});
            parts.replace(at, part);
            turn.insert("content"_L1, parts);
            turns.replace(i, turn);
            return;
        }
    }
}

void addThinking(QJsonObject &body, const ModelCall &call, const Compat &compat)
{
    if (!call.model.reasoning)
        return;
    const bool thinks = thinkingLevel(call) != config::ThinkingLevel::Off;
    if (compat.thinkingField == ThinkingField::Zai)
        body.insert("thinking"_L1, QJsonObject{{"type"_L1, thinks ? "enabled"_L1 : "disabled"_L1}});
    else if (thinks && compat.supportsReasoningEffort)
        body.insert("reasoning_effort"_L1, reasoningEffort(call));
}

} // namespace

net::HttpRequest OpenAiCompletions::encode(const ModelCall &call) const
{
    const Compat compat = compatOf(call.model);
    const Prompt &prompt = call.prompt;
    QJsonArray turns = TurnWriter(call, compat).run();
    const bool isRelayedAnthropic = call.model.ref.provider == "openrouter"_L1
        && call.model.ref.model.startsWith("anthropic/"_L1);
    if (isRelayedAnthropic && prompt.cache != CacheRetention::None)
        markCache(turns);
    QJsonObject body{{"model"_L1, call.model.ref.model},
                     {"messages"_L1, turns},
                     {"stream"_L1, true},
                     {compat.maxTokensField, replyTokens(call)}};
    if (compat.supportsStreamUsage)
        body.insert("stream_options"_L1, QJsonObject{{"include_usage"_L1, true}});
    if (compat.supportsStore)
        body.insert("store"_L1, false);
    if (prompt.temperature)
        body.insert("temperature"_L1, *prompt.temperature);
    if (!prompt.tools.empty())
        body.insert("tools"_L1, toolsOf(prompt));
    addThinking(body, call, compat);
    auto request = jsonRequest(call.model, u"/chat/completions"_s, body);
    if (const QString &key = call.credential.key.reveal(); !key.isEmpty())
        request.headers.append("Authorization", "Bearer " + key.toUtf8());
    return request;
}

} // namespace claw::providers
