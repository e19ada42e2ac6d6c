// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "providers/history.h"

#include <QCryptographicHash>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::providers {

namespace {

QString digest(const QString &id, qsizetype length)
{
    const QByteArray hash =
        QCryptographicHash::hash(id.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QString::fromLatin1(hash.left(length));
}

bool isAsciiAlnum(QChar c)
{
    return c.unicode() < 128 && c.isLetterOrNumber();
}

//! Turns one conversation into what preparedHistory() promises.
class Preparation
{
public:
    Preparation(const Model &model, const ToolIdRule &toolId)
        : m_model(model)
        , m_toolId(toolId)
    { }

    std::vector<Message> run(const std::vector<Message> &messages)
    {
        m_messages = &messages;
        for (m_at = 0; m_at < messages.size(); ++m_at) {
            if (const auto *user = std::get_if<UserMessage>(&messages[m_at]))
                add(*user);
            else if (const auto *assistant = std::get_if<AssistantMessage>(&messages[m_at]))
                add(*assistant);
        }
        return std::move(m_out);
    }

private:
    std::vector<InputBlock> prepared(const std::vector<InputBlock> &content) const
    {
        std::vector<InputBlock> out;
        for (const InputBlock &block : content) {
            if (const auto *text = std::get_if<TextBlock>(&block)) {
                const QString clean = wellFormed(text->text);
                if (!clean.trimmed().isEmpty())
                    out.emplace_back(TextBlock{.text = clean, .signature = {}});
            } else if (m_model.seesImages) {
                out.push_back(block);
            }
        }
        return out;
    }

    void add(const UserMessage &message)
    {
        UserMessage out{.content = prepared(message.content), .timestampMs = message.timestampMs};
        if (!out.content.empty())
            m_out.emplace_back(std::move(out));
    }

    void add(const AssistantMessage &message)
    {
        if (message.stopReason == StopReason::Error || message.stopReason == StopReason::Aborted)
            return;
        AssistantMessage out = message;
        out.content.clear();
        const bool isOwn =
            message.model == m_model.ref && message.api == config::toWord(m_model.api);
        for (const OutputBlock &block : message.content)
            std::visit([&](const auto &one) { add(one, isOwn, out); }, block);
        if (out.content.empty())
            return;
        m_out.emplace_back(std::move(out));
        for (const ToolCallBlock &call : message.toolCalls())
            addResult(call);
    }

    static void add(const TextBlock &block, bool isOwn, AssistantMessage &out)
    {
        const QString clean = wellFormed(block.text);
        if (!clean.trimmed().isEmpty())
            out.content.emplace_back(
                TextBlock{.text = clean, .signature = isOwn ? block.signature : QString()});
    }

    static void add(const ThinkingBlock &block, bool isOwn, AssistantMessage &out)
    {
        const QString clean = wellFormed(block.text);
        if (isOwn && !block.signature.isEmpty())
            out.content.emplace_back(ThinkingBlock{.text = clean, .signature = block.signature});
        else if (!clean.trimmed().isEmpty())
            out.content.emplace_back(TextBlock{.text = clean, .signature = {}});
    }

    void add(const ToolCallBlock &block, bool isOwn, AssistantMessage &out) const
    {
        ToolCallBlock call = block;
        call.id = m_toolId(block.id);
        if (!isOwn)
            call.thoughtSignature.clear();
        out.content.emplace_back(std::move(call));
    }

    // The next result of that id: some servers number the calls of each reply from zero.
    [[nodiscard]] const ToolResultMessage *resultOf(const QString &id) const
    {
        for (size_t i = m_at + 1; i < m_messages->size(); ++i) {
            const auto *result = std::get_if<ToolResultMessage>(&(*m_messages)[i]);
            if (result && result->toolCallId == id)
                return result;
        }
        return nullptr;
    }

    void addResult(const ToolCallBlock &call)
    {
        ToolResultMessage out;
        if (const ToolResultMessage *found = resultOf(call.id)) {
            out = *found;
            out.content = prepared(found->content);
        } else {
            out.content = {TextBlock{.text = u"No result provided"_s, .signature = {}}};
            out.isError = true;
        }
        out.toolCallId = m_toolId(call.id);
        out.toolName = call.name;
        m_out.emplace_back(std::move(out));
    }

    const Model &m_model;
    const ToolIdRule &m_toolId;
    const std::vector<Message> *m_messages = nullptr;
    size_t m_at = 0;
    std::vector<Message> m_out;
};

} // namespace

QString plainToolId(const QString &id, qsizetype most)
{
    QString plain = id;
    for (QChar &c : plain) {
        if (!isAsciiAlnum(c) && c != u'_' && c != u'-')
            c = u'_';
    }
    if (plain == id && id.size() <= most)
        return id;
    constexpr qsizetype proof = 8; // Of what the plain form no longer tells.
    return plain.left(most - proof - 1) + u'_' + digest(id, proof);
}

QString mistralToolId(const QString &id)
{
    constexpr qsizetype length = 9;
    const bool fits = id.size() == length && std::all_of(id.begin(), id.end(), isAsciiAlnum);
    return fits ? id : digest(id, length);
}

std::vector<Message> preparedHistory(const std::vector<Message> &messages, const Model &model,
                                     const ToolIdRule &toolId)
{
    return Preparation(model, toolId).run(messages);
}

QString wellFormed(const QString &text)
{
    QString out;
    qsizetype copied = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (!c.isSurrogate())
            continue;
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            ++i;
            continue;
        }
        out += QStringView(text).sliced(copied, i - copied);
        copied = i + 1;
    }
    return copied == 0 ? text : QString(out + QStringView(text).sliced(copied));
}

QString joinedText(const std::vector<InputBlock> &content)
{
    QStringList texts;
    for (const InputBlock &block : content) {
        if (const auto *text = std::get_if<TextBlock>(&block))
            texts.append(text->text);
    }
    return texts.join(u'\n');
}

bool hasImages(const std::vector<InputBlock> &content)
{
    return std::any_of(content.begin(), content.end(), [](const InputBlock &block) {
        return std::holds_alternative<ImageBlock>(block);
    });
}

} // namespace claw::providers
