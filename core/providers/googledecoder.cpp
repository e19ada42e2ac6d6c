// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "json/jsontext.h"
#include "providers/googlegenerative.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace claw::providers {

namespace {

class GoogleDecoder final : public StreamDecoder
{
public:
    GoogleDecoder(const Model &model, ReplyBuilder &reply)
        : m_provider(model.ref.provider)
        , m_reply(reply)
    { }

    [[nodiscard]] Decoded accept(const net::SseEvent &event) override
    {
        const auto chunk = objectIn(event, m_provider);
        if (!chunk)
            return tl::unexpected(chunk.error());
        if (const QJsonValue error = chunk->value("error"_L1); error.isObject())
            return tl::unexpected(failureFrom(error.toObject(), m_provider));
        readUsage(chunk->value("usageMetadata"_L1).toObject());
        const QString blocked =
            chunk->value("promptFeedback"_L1).toObject().value("blockReason"_L1).toString();
        if (!blocked.isEmpty())
            return refused(blocked);
        const QJsonObject candidate = chunk->value("candidates"_L1).toArray().first().toObject();
        const QJsonArray parts =
            candidate.value("content"_L1).toObject().value("parts"_L1).toArray();
        for (const QJsonValue &part : parts) {
            if (auto read = readPart(part.toObject()); !read)
                return read;
        }
        return readFinish(candidate.value("finishReason"_L1).toString());
    }

    // Usage may follow the finish reason: only the end of the stream is the end.
    [[nodiscard]] bool isDone() const override { return false; }

    [[nodiscard]] Decoded finish() override
    {
        if (!m_hasFinishReason)
            return tl::unexpected(cutShort(m_provider));
        stopForTools(m_reply);
        return {};
    }

private:
    Decoded readPart(const QJsonObject &part)
    {
        const QString signature = part.value("thoughtSignature"_L1).toString();
        if (const QJsonValue call = part.value("functionCall"_L1); call.isObject())
            return readCall(call.toObject(), signature);
        const bool isThought = part.value("thought"_L1).toBool();
        int &block = isThought ? m_thinking : m_text;
        const QString text = part.value("text"_L1).toString();
        if (block < 0 && text.isEmpty() && signature.isEmpty())
            return {};
        if (block < 0)
            block = isThought ? m_reply.openThinking() : m_reply.openText();
        (isThought ? m_text : m_thinking) = -1;
        m_reply.append(block, text);
        if (!signature.isEmpty())
            m_reply.setSignature(block, signature);
        return {};
    }

    // Calls come whole. The provider names them only sometimes.
    Decoded readCall(const QJsonObject &call, const QString &signature)
    {
        m_text = m_thinking = -1;
        const QString name = call.value("name"_L1).toString();
        QString id = call.value("id"_L1).toString();
        if (id.isEmpty() || m_ids.contains(id))
            id = u"%1_%2_%3"_s.arg(name).arg(m_reply.message().timestampMs).arg(m_ids.size() + 1);
        m_ids.append(id);
        const int block = m_reply.openToolCall(id, name);
        if (!signature.isEmpty())
            m_reply.setSignature(block, signature);
        const QString arguments =
            QString::fromUtf8(json::compact(call.value("args"_L1).toObject()));
        m_reply.appendArguments(block, arguments);
        if (const auto closed = m_reply.closeToolCall(block); !closed)
            return tl::unexpected(badArguments(closed.error(), m_provider));
        return {};
    }

    Decoded readFinish(const QString &reason)
    {
        if (reason.isEmpty())
            return {};
        m_hasFinishReason = true;
        if (reason == "MAX_TOKENS"_L1)
            m_reply.setStop(StopReason::Length);
        else if (reason == "STOP"_L1)
            m_reply.setStop(StopReason::Stop);
        else if (reason == "MALFORMED_FUNCTION_CALL"_L1 || reason == "UNEXPECTED_TOOL_CALL"_L1)
            return tl::unexpected(
                makeFailure(FailureReason::Format,
                            u"%1 made a tool call that makes no sense"_s.arg(m_provider)));
        else
            return refused(reason);
        return {};
    }

    Decoded refused(const QString &why) const
    {
        return tl::unexpected(makeFailure(
            FailureReason::Refused,
            u"%1 held the reply back (%2)"_s.arg(m_provider, why.toLower().replace(u'_', u' '))));
    }

    void readUsage(const QJsonObject &told)
    {
        if (told.isEmpty())
            return;
        Usage usage;
        usage.cacheRead = told.value("cachedContentTokenCount"_L1).toInteger();
        usage.input = told.value("promptTokenCount"_L1).toInteger() - usage.cacheRead;
        usage.output = told.value("candidatesTokenCount"_L1).toInteger()
            + told.value("thoughtsTokenCount"_L1).toInteger();
        usage.total = told.value("totalTokenCount"_L1).toInteger(usage.sum());
        m_reply.setUsage(usage);
    }

    QString m_provider;
    ReplyBuilder &m_reply;
    int m_text = -1; //!< The block that is growing, or -1.
    int m_thinking = -1;
    QStringList m_ids;
    bool m_hasFinishReason = false;
};

} // namespace

std::unique_ptr<StreamDecoder> GoogleGenerative::decoder(const Model &model,
                                                         ReplyBuilder &reply) const
{
    return std::make_unique<GoogleDecoder>(model, reply);
}

} // namespace claw::providers
