// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "openai/chatreply.h"

#include "json/jsonwriter.h"

using namespace Qt::StringLiterals;

namespace claw::openai {

namespace {

QByteArray encode(const TokenUsage &usage)
{
    json::ObjectWriter writer;
    writer.add("prompt_tokens"_L1, usage.input + usage.cached);
    writer.add("completion_tokens"_L1, usage.output);
    writer.add("total_tokens"_L1, usage.total);
    return writer.take();
}

//! One choice; `finish` is JSON, null leaves it out.
QByteArray choices(QLatin1StringView member, const QByteArray &value, const QByteArray &finish)
{
    json::ObjectWriter choice;
    choice.add("index"_L1, 0).addRaw(member, value);
    if (!finish.isNull())
        choice.addRaw("finish_reason"_L1, finish);
    return '[' + choice.take() + ']';
}

} // namespace

ChatReply::ChatReply(QString id, qint64 createdAtSeconds, QString model)
    : m_id(std::move(id))
    , m_createdAtSeconds(createdAtSeconds)
    , m_model(std::move(model))
{ }

QByteArray ChatReply::whole(const QString &text, const TokenUsage &usage) const
{
    json::ObjectWriter message;
    message.add("role"_L1, "assistant"_L1).add("content"_L1, text);
    json::ObjectWriter body;
    body.add("id"_L1, m_id).add("object"_L1, "chat.completion"_L1);
    body.add("created"_L1, m_createdAtSeconds).add("model"_L1, m_model);
    body.addRaw("choices"_L1, choices("message"_L1, message.take(), "\"stop\""));
    body.addRaw("usage"_L1, encode(usage));
    return body.take();
}

QByteArray ChatReply::chunk(const QByteArray &choices, const QByteArray &usage) const
{
    json::ObjectWriter body;
    body.add("id"_L1, m_id).add("object"_L1, "chat.completion.chunk"_L1);
    body.add("created"_L1, m_createdAtSeconds).add("model"_L1, m_model);
    body.addRaw("choices"_L1, choices);
    if (!usage.isNull())
        body.addRaw("usage"_L1, usage);
    return body.take();
}

QByteArray ChatReply::role() const
{
    return chunk(choices("delta"_L1, R"({"role":"assistant"})", {}));
}

QByteArray ChatReply::delta(const QString &text) const
{
    json::ObjectWriter delta;
    delta.add("content"_L1, text);
    return chunk(choices("delta"_L1, delta.take(), "null"));
}

QByteArray ChatReply::closing() const
{
    return chunk(choices("delta"_L1, "{}", "\"stop\""));
}

QByteArray ChatReply::usage(const TokenUsage &usage) const
{
    return chunk("[]", encode(usage));
}

} // namespace claw::openai
