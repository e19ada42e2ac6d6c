// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "providers/anthropicmessages.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace claw::providers {

namespace {

class AnthropicDecoder final : public StreamDecoder
{
public:
    AnthropicDecoder(const Model &model, ReplyBuilder &reply)
        : m_provider(model.ref.provider)
        , m_reply(reply)
    { }

    [[nodiscard]] Decoded accept(const net::SseEvent &event) override
    {
        const auto data = objectIn(event, m_provider);
        if (!data)
            return tl::unexpected(data.error());
        const QString type = data->value("type"_L1).toString(QString::fromUtf8(event.type));
        if (type == "error"_L1)
            return tl::unexpected(failureFrom(data->value("error"_L1).toObject(), m_provider));
        if (type == "message_start"_L1)
            readUsage(data->value("message"_L1).toObject().value("usage"_L1).toObject());
        else if (type == "content_block_start"_L1)
            openBlock(*data);
        else if (type == "content_block_delta"_L1)
            addDelta(*data);
        else if (type == "content_block_stop"_L1)
            return closeBlock(data->value("index"_L1).toInt());
        else if (type == "message_delta"_L1)
            return endMessage(*data);
        else if (type == "message_stop"_L1)
            m_isDone = true;
        return {};
    }

    [[nodiscard]] bool isDone() const override { return m_isDone; }

    [[nodiscard]] Decoded finish() override
    {
        // Some servers forget the last event; the stop reason tells that all was said.
        if (!m_isDone && !m_hasStopReason)
            return tl::unexpected(cutShort(m_provider));
        return closeToolCalls(m_reply, m_provider);
    }

private:
    void openBlock(const QJsonObject &data)
    {
        const int index = data.value("index"_L1).toInt();
        const QJsonObject block = data.value("content_block"_L1).toObject();
        const QString type = block.value("type"_L1).toString();
        if (type == "text"_L1) {
            m_blocks.insert(index, m_reply.openText());
            m_reply.append(m_blocks[index], block.value("text"_L1).toString());
        } else if (type == "thinking"_L1) {
            m_blocks.insert(index, m_reply.openThinking());
            m_reply.append(m_blocks[index], block.value("thinking"_L1).toString());
        } else if (type == "redacted_thinking"_L1) {
            const int thought = m_reply.openThinking();
            m_reply.setSignature(thought,
                                 u"redacted_thinking:"_s + block.value("data"_L1).toString());
        } else if (type == "tool_use"_L1) {
            m_blocks.insert(index,
                            m_reply.openToolCall(block.value("id"_L1).toString(),
                                                 block.value("name"_L1).toString()));
        }
    }

    void addDelta(const QJsonObject &data)
    {
        const auto block = m_blocks.constFind(data.value("index"_L1).toInt());
        if (block == m_blocks.constEnd())
            return;
        const QJsonObject delta = data.value("delta"_L1).toObject();
        const QString type = delta.value("type"_L1).toString();
        if (type == "text_delta"_L1)
            m_reply.append(*block, delta.value("text"_L1).toString());
        else if (type == "thinking_delta"_L1)
            m_reply.append(*block, delta.value("thinking"_L1).toString());
        else if (type == "signature_delta"_L1)
            m_reply.appendSignature(*block, delta.value("signature"_L1).toString());
        else if (type == "input_json_delta"_L1)
            m_reply.appendArguments(*block, delta.value("partial_json"_L1).toString());
    }

    Decoded closeBlock(int index)
    {
        const auto block = m_blocks.constFind(index);
        if (block == m_blocks.constEnd())
            return {};
        if (const auto closed = m_reply.closeToolCall(*block); !closed)
            return tl::unexpected(badArguments(closed.error(), m_provider));
        return {};
    }

    Decoded endMessage(const QJsonObject &data)
    {
        readUsage(data.value("usage"_L1).toObject());
        const QString reason = data.value("delta"_L1).toObject().value("stop_reason"_L1).toString();
        if (reason.isEmpty())
            return {};
        m_hasStopReason = true;
        if (reason == "refusal"_L1)
            return tl::unexpected(
                makeFailure(FailureReason::Refused, u"%1 refused to answer"_s.arg(m_provider)));
        if (reason == "max_tokens"_L1 || reason == "model_context_window_exceeded"_L1)
            m_reply.setStop(StopReason::Length);
        else
            m_reply.setStop(reason == "tool_use"_L1 ? StopReason::ToolUse : StopReason::Stop);
        return {};
    }

    // Cumulative; what an event does not name keeps its value.
    void readUsage(const QJsonObject &told)
    {
        if (told.isEmpty())
            return;
        Usage usage = m_reply.usage();
        usage.input = told.value("input_tokens"_L1).toInteger(usage.input);
        usage.output = told.value("output_tokens"_L1).toInteger(usage.output);
        usage.cacheRead = told.value("cache_read_input_tokens"_L1).toInteger(usage.cacheRead);
        usage.cacheWrite = told.value("cache_creation_input_tokens"_L1).toInteger(usage.cacheWrite);
        usage.total = usage.sum();
        m_reply.setUsage(usage);
    }

    QString m_provider;
    ReplyBuilder &m_reply;
    QHash<int, int> m_blocks; //!< Index of the stream to block of the reply.
    bool m_hasStopReason = false;
    bool m_isDone = false;
};

} // namespace

std::unique_ptr<StreamDecoder> AnthropicMessages::decoder(const Model &model,
                                                          ReplyBuilder &reply) const
{
    return std::make_unique<AnthropicDecoder>(model, reply);
}

} // namespace claw::providers
