// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "providers/googlegenerative.h"

#include "json/jsontext.h"
#include "providers/googleschema.h"
#include "providers/history.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace claw::providers {

namespace {

constexpr qsizetype longestToolId = 64;

bool isThird(const Model &model)
{
    return model.ref.model.contains("gemini-3"_L1);
}

// Other makers' models behind the same door want their ids back.
bool namesCalls(const Model &model)
{
    return model.ref.model.startsWith("claude-"_L1) || model.ref.model.startsWith("gpt-oss-"_L1);
}

bool isBase64(const QString &text)
{
    if (text.isEmpty() || text.size() % 4 != 0)
        return false;
    return bool(
        QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors));
}

void addSignature(QJsonObject &part, const QString &signature)
{
    if (isBase64(signature))
        part.insert("thoughtSignature"_L1, signature);
}

QJsonObject textPart(const QString &text)
{
    return {{"text"_L1, text}};
}

QJsonObject imagePart(const ImageBlock &image)
{
    return {{"inlineData"_L1,
             QJsonObject{{"mimeType"_L1, image.mimeType},
                         {"data"_L1, QString::fromLatin1(image.base64)}}}};
}

QJsonArray imageParts(const std::vector<InputBlock> &content)
{
    QJsonArray parts;
    for (const InputBlock &block : content) {
        if (const auto *image = std::get_if<ImageBlock>(&block))
            parts.append(imagePart(*image));
    }
    return parts;
}

//! Writes the turns of one conversation, which must alternate between user and model.
class TurnWriter
{
public:
    explicit TurnWriter(const Model &model)
        : m_model(model)
    { }

    QJsonArray run(const std::vector<Message> &messages)
    {
        const auto rule = [](const QString &id) { return plainToolId(id, longestToolId); };
        for (const Message &message : preparedHistory(messages, m_model, rule))
            std::visit([this](const auto &one) { add(one); }, message);
        flush();
        return m_turns;
    }

private:
    void add(const UserMessage &message)
    {
        begin("user"_L1);
        for (const InputBlock &block : message.content) {
            if (const auto *text = std::get_if<TextBlock>(&block))
                m_parts.append(textPart(text->text));
            else
                m_parts.append(imagePart(std::get<ImageBlock>(block)));
        }
    }

    void add(const AssistantMessage &message)
    {
        if (m_role.isEmpty()) { // A conversation starts with the user.
            begin("user"_L1);
            m_parts.append(textPart(u"(session bootstrap)"_s));
        }
        begin("model"_L1);
        for (const OutputBlock &block : message.content)
            std::visit([this](const auto &one) { addBlock(one); }, block);
    }

    void addBlock(const TextBlock &block)
    {
        QJsonObject part = textPart(block.text);
        addSignature(part, block.signature);
        m_parts.append(part);
    }

    void addBlock(const ThinkingBlock &block)
    {
        QJsonObject part{{"thought"_L1, true}, {"text"_L1, block.text}};
        addSignature(part, block.signature);
        m_parts.append(part);
    }

    void addBlock(const ToolCallBlock &call)
    {
        if (isThird(m_model) && !isBase64(call.thoughtSignature)) {
            // The provider refuses a call that it did not sign: it is told as a story.
            m_parts.append(textPart(u"[Earlier tool call: %1 with arguments %2]"_s.arg(
                call.name, QString::fromUtf8(json::compact(call.arguments)))));
            return;
        }
        QJsonObject function{{"name"_L1, call.name}, {"args"_L1, call.arguments}};
        if (namesCalls(m_model))
            function.insert("id"_L1, call.id);
        QJsonObject part{{"functionCall"_L1, function}};
        addSignature(part, call.thoughtSignature);
        m_parts.append(part);
        m_signedCalls.append(call.id);
    }

    void add(const ToolResultMessage &message)
    {
        begin("user"_L1);
        const QString text = joinedText(message.content);
        if (!m_signedCalls.contains(message.toolCallId)) {
            m_parts.append(textPart(u"[Result of %1: %2]"_s.arg(message.toolName, text)));
            return;
        }
        const QString said = text.isEmpty() ? u"(see the attached image)"_s : text;
        QJsonObject response{
            {"name"_L1, message.toolName},
            {"response"_L1, QJsonObject{{message.isError ? "error"_L1 : "output"_L1, said}}}};
        if (namesCalls(m_model))
            response.insert("id"_L1, message.toolCallId);
        const QJsonArray images = imageParts(message.content);
        if (isThird(m_model) && !images.isEmpty())
            response.insert("parts"_L1, images);
        m_parts.append(QJsonObject{{"functionResponse"_L1, response}});
        if (!isThird(m_model)) {
            for (const QJsonValue &image : images)
                m_parts.append(image);
        }
    }

    void begin(QLatin1StringView role)
    {
        if (m_role == role)
            return;
        flush();
        m_role = role;
    }

    void flush()
    {
        if (!m_parts.isEmpty())
            m_turns.append(QJsonObject{{"role"_L1, m_role},
                                       {"parts"_L1, std::exchange(m_parts, QJsonArray())}});
    }

    const Model &m_model;
    QJsonArray m_turns;
    QString m_role;
    QJsonArray m_parts;
    QStringList m_signedCalls;
};

// Third-generation models know levels, those before a number of tokens.
QJsonObject thinkingConfig(const ModelCall &call)
{
    using Level = config::ThinkingLevel;
    const Level level = thinkingLevel(call);
    const QString &id = call.model.ref.model;
    QJsonObject out{{"includeThoughts"_L1, true}};
    if (isThird(call.model)) {
        const bool isFlash = id.contains("flash"_L1);
        QString word = u"HIGH"_s;
        if (level == Level::Minimal)
            word = isFlash ? u"MINIMAL"_s : u"LOW"_s;
        else if (level == Level::Low)
            word = u"LOW"_s;
        else if (level == Level::Medium && isFlash)
            word = u"MEDIUM"_s;
        out.insert("thinkingLevel"_L1, word);
        return out;
    }
    int budget = -1; // The model decides.
    if (id.contains("2.5-pro"_L1) || id.contains("2.5-flash"_L1)) {
        const int highest = id.contains("pro"_L1) ? 32768 : 24576;
        budget = level == Level::Minimal ? 128
            : level == Level::Low        ? 2048
            : level == Level::Medium     ? 8192
                                         : highest;
    }
    out.insert("thinkingBudget"_L1, budget);
    return out;
}

QJsonArray toolsOf(const Prompt &prompt)
{
    QJsonArray declarations;
    for (const ToolSpec &tool : prompt.tools)
        declarations.append(QJsonObject{{"name"_L1, tool.name},
                                        {"description"_L1, tool.description},
                                        {"parameters"_L1, googleSchema(tool.parameters)}});
    return {QJsonObject{{"functionDeclarations"_L1, declarations}}};
}

} // namespace

net::HttpRequest GoogleGenerative::encode(const ModelCall &call) const
{
    const Prompt &prompt = call.prompt;
    QJsonObject generation{{"maxOutputTokens"_L1, replyTokens(call)}};
    if (prompt.temperature)
        generation.insert("temperature"_L1, *prompt.temperature);
    if (thinkingLevel(call) != config::ThinkingLevel::Off)
        generation.insert("thinkingConfig"_L1, thinkingConfig(call));
    QJsonObject body{{"contents"_L1, TurnWriter(call.model).run(prompt.messages)},
                     {"generationConfig"_L1, generation}};
    if (!prompt.system.isEmpty())
        body.insert("systemInstruction"_L1,
                    QJsonObject{{"role"_L1, "user"_L1},
                                {"parts"_L1, QJsonArray{textPart(wellFormed(prompt.system))}}});
    if (!prompt.tools.empty())
        body.insert("tools"_L1, toolsOf(prompt));
    const QString &id = call.model.ref.model;
    const QString name = id.startsWith("models/"_L1) ? id : QString(u"models/"_s + id);
    auto request = jsonRequest(call.model, u"/%1:streamGenerateContent?alt=sse"_s.arg(name), body);
    if (const QString &key = call.credential.key.reveal(); !key.isEmpty())
        request.headers.append("X-Goog-Api-Key", key.toUtf8());
    return request;
}

} // namespace claw::providers
