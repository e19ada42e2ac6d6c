// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "json/jsontext.h"
#include "providers/openairesponses.h"

#include <QHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace claw::providers {

namespace {

class ResponsesDecoder final : public StreamDecoder
{
public:
    ResponsesDecoder(const Model &model, ReplyBuilder &reply)
        : m_provider(model.ref.provider)
        , m_reply(reply)
    { }

    [[nodiscard]] Decoded accept(const net::SseEvent &event) override
    {
        if (event.data.trimmed() == "[DONE]")
            return {};
        const auto data = objectIn(event, m_provider);
        if (!data)
            return tl::unexpected(data.error());
        const QString type = data->value("type"_L1).toString(QString::fromUtf8(event.type));
        if (type == "response.output_item.added"_L1)
            openItem(*data);
        else if (type == "response.output_item.done"_L1)
            return closeItem(*data);
        else if (type == "response.completed"_L1 || type == "response.incomplete"_L1)
            return endResponse(data->value("response"_L1).toObject());
        else if (type == "response.failed"_L1)
            return failed(data->value("response"_L1).toObject().value("error"_L1).toObject());
        else if (type == "error"_L1)
            return failed(data->contains("error"_L1) ? data->value("error"_L1).toObject() : *data);
        else
            addDelta(type, *data);
        return {};
    }

    [[nodiscard]] bool isDone() const override { return m_isDone; }

    [[nodiscard]] Decoded finish() override
    {
        if (!m_isDone)
            return tl::unexpected(cutShort(m_provider));
        const Decoded closed = closeToolCalls(m_reply, m_provider);
        if (closed)
            stopForTools(m_reply);
        return closed;
    }

private:
    void openItem(const QJsonObject &data)
    {
        const int index = data.value("output_index"_L1).toInt();
        const QJsonObject item = data.value("item"_L1).toObject();
        const QString type = item.value("type"_L1).toString();
        if (type == "message"_L1)
            m_blocks.insert(index, m_reply.openText());
        else if (type == "reasoning"_L1)
            m_blocks.insert(index, m_reply.openThinking());
        else if (type == "function_call"_L1)
            m_blocks.insert(index,
                            m_reply.openToolCall(toolIdOf(item), item.value("name"_L1).toString()));
    }

    static QString toolIdOf(const QJsonObject &item)
    {
        const QString call = item.value("call_id"_L1).toString();
        const QString id = item.value("id"_L1).toString();
        return id.isEmpty() ? call : QString(call + u'|' + id);
    }

    void addDelta(const QString &type, const QJsonObject &data)
    {
        const auto block = m_blocks.constFind(data.value("output_index"_L1).toInt());
        if (block == m_blocks.constEnd())
            return;
        const QString delta = data.value("delta"_L1).toString();
        if (type == "response.output_text.delta"_L1 || type == "response.refusal.delta"_L1
            || type == "response.reasoning_summary_text.delta"_L1
            || type == "response.reasoning_text.delta"_L1)
            m_reply.append(*block, delta);
        else if (type == "response.reasoning_summary_part.done"_L1)
            m_reply.append(*block, u"\n\n"_s);
        else if (type == "response.function_call_arguments.delta"_L1)
            m_reply.appendArguments(*block, delta);
    }

    // The finished item is the authority; the deltas were a preview.
    Decoded closeItem(const QJsonObject &data)
    {
        const int index = data.value("output_index"_L1).toInt();
        if (!m_blocks.contains(index))
            openItem(data);
        const auto block = m_blocks.constFind(index);
        if (block == m_blocks.constEnd())
            return {};
        const QJsonObject item = data.value("item"_L1).toObject();
        const QString type = item.value("type"_L1).toString();
        if (type == "message"_L1) {
            m_reply.setText(*block, textsIn(item.value("content"_L1).toArray(), {}));
            m_reply.setSignature(*block, item.value("id"_L1).toString());
        } else if (type == "reasoning"_L1) {
            const QString summary = textsIn(item.value("summary"_L1).toArray(), u"\n\n"_s);
            if (!summary.isEmpty())
                m_reply.setText(*block, summary);
            m_reply.setSignature(*block, QString::fromUtf8(json::compact(item)));
        } else if (const auto closed =
                       m_reply.closeToolCall(*block, item.value("arguments"_L1).toString());
                   !closed) {
            return tl::unexpected(badArguments(closed.error(), m_provider));
        }
        return {};
    }

    static QString textsIn(const QJsonArray &parts, const QString &separator)
    {
        QStringList texts;
        for (const QJsonValue &value : parts) {
            const QJsonObject part = value.toObject();
            texts.append(part.value("text"_L1).toString(part.value("refusal"_L1).toString()));
        }
        return texts.join(separator);
    }

    Decoded endResponse(const QJsonObject &response)
    {
        m_isDone = true;
        const QJsonObject told = response.value("usage"_L1).toObject();
        Usage usage;
        usage.cacheRead =
            told.value("input_tokens_details"_L1).toObject().value("cached_tokens"_L1).toInteger();
        usage.input = told.value("input_tokens"_L1).toInteger() - usage.cacheRead;
        usage.output = told.value("output_tokens"_L1).toInteger();
        usage.total = told.value("total_tokens"_L1).toInteger(usage.sum());
        const QString tier = response.value("service_tier"_L1).toString();
        m_reply.setUsage(usage, tier == "flex"_L1 ? 0.5 : tier == "priority"_L1 ? 2 : 1);
        const QString status = response.value("status"_L1).toString();
        if (status == "failed"_L1 || status == "cancelled"_L1)
            return failed(response.value("error"_L1).toObject());
        const QString why =
            response.value("incomplete_details"_L1).toObject().value("reason"_L1).toString();
        if (why == "content_filter"_L1)
            return tl::unexpected(
                makeFailure(FailureReason::Refused,
                            u"%1 held the reply back with its content filter"_s.arg(m_provider)));
        m_reply.setStop(status == "incomplete"_L1 ? StopReason::Length : StopReason::Stop);
        return {};
    }

    Decoded failed(const QJsonObject &error) const
    {
        return tl::unexpected(failureFrom(error, m_provider));
    }

    QString m_provider;
    ReplyBuilder &m_reply;
    QHash<int, int> m_blocks; //!< Index of the output to block of the reply.
    bool m_isDone = false;
};

} // namespace

std::unique_ptr<StreamDecoder> OpenAiResponses::decoder(const Model &model,
                                                        ReplyBuilder &reply) const
{
    return std::make_unique<ResponsesDecoder>(model, reply);
}

} // namespace claw::providers
