// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "providers/openairesponses.h"

#include "json/jsontext.h"
#include "providers/history.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace claw::providers {

namespace {

constexpr qsizetype longestId = 64;

// A call has two names here: the one its result refers to, and that of the item in the reply.
QString callIdOf(const QString &id)
{
    return plainToolId(id.section(u'|', 0, 0), longestId);
}

QString toolIdRule(const QString &id)
{
    const QString item = id.section(u'|', 1);
    return item.isEmpty() ? callIdOf(id)
                          : QString(callIdOf(id) + u'|' + plainToolId(item, longestId));
}

QJsonArray inputParts(const std::vector<InputBlock> &content)
{
    QJsonArray parts;
    for (const InputBlock &block : content) {
        if (const auto *text = std::get_if<TextBlock>(&block))
            parts.append(QJsonObject{{"type"_L1, "input_text"_L1}, {"text"_L1, text->text}});
        else
            parts.append(QJsonObject{{"type"_L1, "input_image"_L1},
                                     {"detail"_L1, "auto"_L1},
                                     {"image_url"_L1, dataUrl(std::get<ImageBlock>(block))}});
    }
    return parts;
}

//! Writes the items of one conversation.
class ItemWriter
{
public:
    explicit ItemWriter(const ModelCall &call)
        : m_call(call)
    { }

    QJsonArray run()
    {
        const QString system = wellFormed(m_call.prompt.system);
        if (!system.isEmpty()) {
            const bool isDeveloper =
                m_call.model.reasoning && compatOf(m_call.model).supportsDeveloperRole;
            m_items.append(QJsonObject{{"role"_L1, isDeveloper ? "developer"_L1 : "system"_L1},
                                       {"content"_L1, system}});
        }
        for (const Message &message :
             preparedHistory(m_call.prompt.messages, m_call.model, toolIdRule))
            std::visit([this](const auto &one) { add(one); }, message);
        flushImages();
        return m_items;
    }

private:
    void add(const UserMessage &message)
    {
        flushImages();
        m_items.append(
            QJsonObject{{"role"_L1, "user"_L1}, {"content"_L1, inputParts(message.content)}});
    }

    void add(const AssistantMessage &message)
    {
        flushImages();
        const bool isOwn = message.model == m_call.model.ref;
        for (const OutputBlock &block : message.content) {
            if (const auto *thought = std::get_if<ThinkingBlock>(&block))
                addThought(*thought);
            else if (const auto *text = std::get_if<TextBlock>(&block))
                addText(*text);
            else
                addCall(std::get<ToolCallBlock>(block), isOwn);
        }
    }

    // The signature is the item as the provider sent it.
    void addThought(const ThinkingBlock &thought)
    {
        const auto item = json::parse(thought.signature.toUtf8());
        if (item && item->isObject())
            m_items.append(*item);
    }

    void addText(const TextBlock &text)
    {
        QString id = text.signature;
        if (id.isEmpty())
            id = u"msg_%1"_s.arg(m_items.size());
        const QJsonObject part{{"type"_L1, "output_text"_L1},
                               {"text"_L1, text.text},
                               {"annotations"_L1, QJsonArray()}};
        m_items.append(QJsonObject{{"type"_L1, "message"_L1},
                                   {"role"_L1, "assistant"_L1},
                                   {"status"_L1, "completed"_L1},
                                   {"id"_L1, plainToolId(id, longestId)},
                                   {"content"_L1, QJsonArray{part}}});
    }

    void addCall(const ToolCallBlock &call, bool isOwn)
    {
        QJsonObject item{{"type"_L1, "function_call"_L1},
                         {"call_id"_L1, callIdOf(call.id)},
                         {"name"_L1, call.name},
                         {"arguments"_L1, QString::fromUtf8(json::compact(call.arguments))}};
        const QString itemId = call.id.section(u'|', 1);
        if (isOwn && itemId.startsWith("fc"_L1))
            item.insert("id"_L1, itemId);
        m_items.append(item);
    }

    void add(const ToolResultMessage &message)
    {
        const QString text = joinedText(message.content);
        m_items.append(QJsonObject{{"type"_L1, "function_call_output"_L1},
                                   {"call_id"_L1, callIdOf(message.toolCallId)},
                                   {"output"_L1, text.isEmpty() ? u"(no text)"_s : text}});
        for (const InputBlock &block : message.content) {
            if (std::holds_alternative<ImageBlock>(block))
                m_toolImages.push_back(block);
        }
    }

    void flushImages()
    {
        if (m_toolImages.empty())
            return;
        m_toolImages.insert(m_toolImages.begin(),
                            TextBlock{.text = u"Attached image(s) from tool result:"_s});
        m_items.append(
            QJsonObject{{"role"_L1, "user"_L1}, {"content"_L1, inputParts(m_toolImages)}});
        m_toolImages.clear();
    }

    const ModelCall &m_call;
    QJsonArray m_items;
    std::vector<InputBlock> m_toolImages;
};

QJsonArray toolsOf(const Prompt &prompt)
{
    QJsonArray tools;
    for (const ToolSpec &tool : prompt.tools)
        tools.append(QJsonObject{{"type"_L1, "function"_L1},
                                 {"name"_L1, tool.name},
                                 {"description"_L1, tool.description},
                                 {"parameters"_L1, tool.parameters},
                                 {"strict"_L1, false}});
    return tools;
}

} // namespace

net::HttpRequest OpenAiResponses::encode(const ModelCall &call) const
{
    const Prompt &prompt = call.prompt;
    QJsonObject body{{"model"_L1, call.model.ref.model},
                     {"input"_L1, ItemWriter(call).run()},
                     {"stream"_L1, true},
                     {"max_output_tokens"_L1, replyTokens(call)}};
    if (compatOf(call.model).supportsStore)
        body.insert("store"_L1, false);
    if (!prompt.cacheKey.isEmpty() && prompt.cache != CacheRetention::None)
        body.insert("prompt_cache_key"_L1, prompt.cacheKey);
    if (!prompt.tools.empty())
        body.insert("tools"_L1, toolsOf(prompt));
    if (thinkingLevel(call) != config::ThinkingLevel::Off) {
        body.insert("reasoning"_L1,
                    QJsonObject{{"effort"_L1, reasoningEffort(call)}, {"summary"_L1, "auto"_L1}});
        body.insert("include"_L1, QJsonArray{"reasoning.encrypted_content"_L1});
    }
    if (prompt.temperature && !call.model.reasoning) // Models that think refuse it.
        body.insert("temperature"_L1, *prompt.temperature);
    auto request = jsonRequest(call.model, u"/responses"_s, body);
    if (const QString &key = call.credential.key.reveal(); !key.isEmpty())
        request.headers.append("Authorization", "Bearer " + key.toUtf8());
    return request;
}

} // namespace claw::providers
