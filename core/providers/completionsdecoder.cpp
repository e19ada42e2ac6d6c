// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "json/jsontext.h"
#include "providers/openaicompletions.h"

#include <QHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace claw::providers {

namespace {

class CompletionsDecoder final : public StreamDecoder
{
public:
    CompletionsDecoder(const Model &model, ReplyBuilder &reply)
        : m_provider(model.ref.provider)
        , m_reply(reply)
    { }

    [[nodiscard]] Decoded accept(const net::SseEvent &event) override
    {
        if (event.data.trimmed() == "[DONE]") {
            m_isDone = true;
            return {};
        }
        const auto chunk = objectIn(event, m_provider);
        if (!chunk)
            return tl::unexpected(chunk.error());
        if (const QJsonValue error = chunk->value("error"_L1);
            !error.isNull() && !error.isUndefined())
            return tl::unexpected(failureFrom(error.isObject() ? error.toObject()
                                                               : QJsonObject{{"message"_L1, error}},
                                              m_provider));
        readUsage(chunk->value("usage"_L1).toObject());
        const QJsonObject choice = chunk->value("choices"_L1).toArray().first().toObject();
        readDelta(choice.value("delta"_L1).toObject());
        return readFinish(choice.value("finish_reason"_L1).toString());
    }

    [[nodiscard]] bool isDone() const override { return m_isDone; }

    [[nodiscard]] Decoded finish() override
    {
        if (!m_isDone && !m_hasFinishReason)
            return tl::unexpected(cutShort(m_provider));
        const Decoded closed = closeToolCalls(m_reply, m_provider);
        if (closed)
            stopForTools(m_reply);
        return closed;
    }

private:
    void readDelta(const QJsonObject &delta)
    {
        for (const auto field : {"reasoning_content"_L1, "reasoning"_L1, "reasoning_text"_L1}) {
            const QString thought = delta.value(field).toString();
            if (thought.isEmpty())
                continue;
            if (m_thinking < 0) {
                m_thinking = m_reply.openThinking();
                m_reply.setSignature(m_thinking, field);
            }
            m_text = -1;
            m_reply.append(m_thinking, thought);
            break; // The same thought may stand in two fields.
        }
        if (const QString text = delta.value("content"_L1).toString(); !text.isEmpty()) {
            if (m_text < 0)
                m_text = m_reply.openText();
            m_thinking = -1;
            m_reply.append(m_text, text);
        }
        const QJsonArray calls = delta.value("tool_calls"_L1).toArray();
        for (const QJsonValue &call : calls)
            readCall(call.toObject());
        const QJsonArray details = delta.value("reasoning_details"_L1).toArray();
        for (const QJsonValue &detail : details)
            readDetail(detail.toObject());
    }

    // Calls may come interleaved; they are told apart by index, by servers without one by id.
    void readCall(const QJsonObject &part)
    {
        const QString id = part.value("id"_L1).toString();
        const QJsonObject function = part.value("function"_L1).toObject();
        const int index = part.value("index"_L1).toInt(-1);
        int block = index >= 0 ? m_callsByIndex.value(index, -1) : m_lastCall;
        const bool isNew = block < 0 || (index < 0 && !id.isEmpty() && id != m_lastId);
        if (isNew) {
            block = m_reply.openToolCall(id, function.value("name"_L1).toString());
            m_callsById.insert(id, block);
            m_text = m_thinking = -1;
        }
        if (index >= 0)
            m_callsByIndex.insert(index, block);
        m_lastCall = block;
        if (!id.isEmpty())
            m_lastId = id;
        const QJsonValue arguments = function.value("arguments"_L1);
        // The standard says text; some servers send the object itself.
        m_reply.appendArguments(block,
                                arguments.isObject() ? QString::fromUtf8(json::compact(arguments))
                                                     : arguments.toString());
    }

    void readDetail(const QJsonObject &detail)
    {
        const auto call = m_callsById.constFind(detail.value("id"_L1).toString());
        if (detail.value("type"_L1) == "reasoning.encrypted"_L1 && call != m_callsById.constEnd())
            m_reply.setSignature(*call, QString::fromUtf8(json::compact(detail)));
    }

    Decoded readFinish(const QString &reason)
    {
        if (reason.isEmpty())
            return {};
        m_hasFinishReason = true;
        if (reason == "content_filter"_L1)
            return tl::unexpected(
                makeFailure(FailureReason::Refused,
                            u"%1 held the reply back with its content filter"_s.arg(m_provider)));
        if (reason == "length"_L1)
            m_reply.setStop(StopReason::Length);
        else
            m_reply.setStop(reason == "tool_calls"_L1 || reason == "function_call"_L1
                                ? StopReason::ToolUse
                                : StopReason::Stop);
        return {};
    }

    void readUsage(const QJsonObject &told)
    {
        if (told.isEmpty())
            return;
        const qint64 prompt = told.value("prompt_tokens"_L1).toInteger();
        Usage usage;
        usage.cacheRead =
            told.value("prompt_tokens_details"_L1).toObject().value("cached_tokens"_L1).toInteger();
        usage.input = prompt - usage.cacheRead;
        usage.output = told.value("completion_tokens"_L1).toInteger(); // With its reasoning.
        usage.total = usage.sum();
        m_reply.setUsage(usage);
    }

    QString m_provider;
    ReplyBuilder &m_reply;
    int m_text = -1; //!< The block that is growing, or -1.
    int m_thinking = -1;
    int m_lastCall = -1;
    QString m_lastId;
    QHash<int, int> m_callsByIndex;
    QHash<QString, int> m_callsById;
    bool m_hasFinishReason = false;
    bool m_isDone = false;
};

} // namespace

std::unique_ptr<StreamDecoder> OpenAiCompletions::decoder(const Model &model,
                                                          ReplyBuilder &reply) const
{
    return std::make_unique<CompletionsDecoder>(model, reply);
}

} // namespace claw::providers
