// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "providers/replybuilder.h"

#include "json/jsontext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::providers {

ReplyBuilder::ReplyBuilder(const Model &model, QString api, EventSink sink, std::stop_token stop,
                           qint64 nowMs)
    : m_sink(std::move(sink))
    , m_stop(std::move(stop))
    , m_prices(model.prices)
{
    m_message.api = std::move(api);
    m_message.model = model.ref;
    m_message.timestampMs = nowMs;
}

int ReplyBuilder::openText()
{
    m_message.content.emplace_back(TextBlock{});
    return static_cast<int>(m_message.content.size()) - 1;
}

int ReplyBuilder::openThinking()
{
    m_message.content.emplace_back(ThinkingBlock{});
    return static_cast<int>(m_message.content.size()) - 1;
}

int ReplyBuilder::openToolCall(const QString &id, const QString &name)
{
    m_message.content.emplace_back(
        ToolCallBlock{.id = id, .name = name, .arguments = {}, .thoughtSignature = {}});
    const int block = static_cast<int>(m_message.content.size()) - 1;
    m_arguments.push_back({.block = block, .text = {}});
    tell(ToolCallStarted{.block = block, .id = id, .name = name});
    return block;
}

void ReplyBuilder::append(int block, const QString &part)
{
    if (part.isEmpty())
        return;
    OutputBlock &open = m_message.content[static_cast<size_t>(block)];
    if (auto *text = std::get_if<TextBlock>(&open))
        text->text += part;
    else if (auto *thinking = std::get_if<ThinkingBlock>(&open))
        thinking->text += part;
    tellText(block, part, false);
}

void ReplyBuilder::setText(int block, const QString &full)
{
    OutputBlock &open = m_message.content[static_cast<size_t>(block)];
    auto *text = std::get_if<TextBlock>(&open);
    auto *thinking = std::get_if<ThinkingBlock>(&open);
    QString &kept = text ? text->text : thinking->text;
    if (kept == full)
        return;
    if (full.startsWith(kept)) {
        append(block, full.mid(kept.size()));
        return;
    }
    kept = full;
    tellText(block, full, true);
}

void ReplyBuilder::setSignature(int block, const QString &signature)
{
    OutputBlock &open = m_message.content[static_cast<size_t>(block)];
    if (auto *text = std::get_if<TextBlock>(&open))
        text->signature = signature;
    else if (auto *thinking = std::get_if<ThinkingBlock>(&open))
        thinking->signature = signature;
    else
        std::get<ToolCallBlock>(open).thoughtSignature = signature;
}

void ReplyBuilder::appendSignature(int block, const QString &part)
{
    if (auto *thinking = std::get_if<ThinkingBlock>(&m_message.content[static_cast<size_t>(block)]))
        thinking->signature += part;
}

void ReplyBuilder::appendArguments(int block, const QString &part)
{
    Arguments *arguments = argumentsOf(block);
    if (part.isEmpty() || !arguments)
        return;
    arguments->text += part;
    tell(ToolCallPart{.block = block, .part = part});
}

void ReplyBuilder::setToolName(int block, const QString &name)
{
    std::get<ToolCallBlock>(m_message.content[static_cast<size_t>(block)]).name = name;
}

Result<> ReplyBuilder::closeToolCall(int block, const std::optional<QString> &final)
{
    Arguments *arguments = argumentsOf(block);
    if (!arguments || !arguments->isOpen)
        return {};
    const QString text = final.value_or(arguments->text).trimmed();
    auto &call = std::get<ToolCallBlock>(m_message.content[static_cast<size_t>(block)]);
    const auto parsed = json::parse(text.isEmpty() ? "{}"_ba : text.toUtf8());
    if (!parsed || !parsed->isObject())
        return fail(
            ErrorCode::InvalidRequest,
            u"the model called %1 with arguments that are not a JSON object"_s.arg(call.name));
    call.arguments = parsed->toObject();
    arguments->isOpen = false;
    tell(ToolCallFinished{.block = block, .call = call});
    return {};
}

Result<> ReplyBuilder::closeToolCalls()
{
    for (size_t i = 0; i < m_arguments.size(); ++i) {
        if (auto closed = closeToolCall(m_arguments[i].block); !closed)
            return closed;
    }
    return {};
}

void ReplyBuilder::setUsage(Usage usage, double priceFactor)
{
    usage.price(m_prices, priceFactor);
    m_message.usage = usage;
    tell(UsageKnown{.usage = usage});
}

bool ReplyBuilder::hasToolCalls() const
{
    return !m_arguments.empty();
}

AssistantMessage ReplyBuilder::take()
{
    AssistantMessage message = std::move(m_message);
    for (auto it = m_arguments.rbegin(); it != m_arguments.rend(); ++it) {
        if (it->isOpen)
            message.content.erase(message.content.begin() + it->block);
    }
    return message;
}

void ReplyBuilder::tell(const StreamEvent &event) const
{
    if (m_sink && !m_stop.stop_requested())
        m_sink(event);
}

ReplyBuilder::Arguments *ReplyBuilder::argumentsOf(int block)
{
    const auto found = std::find_if(m_arguments.begin(), m_arguments.end(),
                                    [block](const Arguments &one) { return one.block == block; });
    return found == m_arguments.end() ? nullptr : &*found;
}

void ReplyBuilder::tellText(int block, const QString &part, bool replaced)
{
    const OutputBlock &open = m_message.content[static_cast<size_t>(block)];
    if (const auto *text = std::get_if<TextBlock>(&open))
        tell(TextPart{.block = block, .full = text->text, .part = part, .replaced = replaced});
    else if (const auto *thinking = std::get_if<ThinkingBlock>(&open))
        tell(ThinkingPart{
            .block = block, .full = thinking->text, .part = part, .replaced = replaced});
}

} // namespace claw::providers
