// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "openai/responsesreply.h"

#include "json/jsontext.h"
#include "json/jsonwriter.h"
#include "openai/apierror.h"
#include "openai/sse.h"

using namespace Qt::StringLiterals;

namespace claw::openai {

namespace {

QByteArray encode(const TokenUsage &usage)
{
    json::ObjectWriter writer;
    writer.add("input_tokens"_L1, usage.input).add("output_tokens"_L1, usage.output);
    writer.add("total_tokens"_L1, usage.total);
    return writer.take();
}

QByteArray listOf(const QByteArray &element)
{
    return '[' + element + ']';
}

QByteArray partOf(const QString &text)
{
    json::ObjectWriter part;
    part.add("type"_L1, "output_text"_L1).add("text"_L1, text);
    return part.take();
}

QByteArray eventOf(QLatin1StringView type, json::ObjectWriter &event)
{
    return sseEvent(QByteArray(type.data(), type.size()), event.take());
}

} // namespace

ResponsesReply::ResponsesReply(Names names)
    : m_names(std::move(names))
{ }

QByteArray ResponsesReply::resource(QLatin1StringView status, const QByteArray &output,
                                    const TokenUsage &usage, const QString &error) const
{
    json::ObjectWriter body;
    body.add("id"_L1, m_names.id).add("object"_L1, "response"_L1);
    body.add("created_at"_L1, m_names.createdAtSeconds).add("status"_L1, status);
    body.add("model"_L1, m_names.model).addRaw("output"_L1, output);
    body.addRaw("usage"_L1, encode(usage));
    if (!error.isEmpty()) {
        json::ObjectWriter reason;
        reason.add("code"_L1, apiError).add("message"_L1, error);
        body.addRaw("error"_L1, reason.take());
    }
    return body.take();
}

QByteArray ResponsesReply::item(const QString &text, QLatin1StringView status) const
{
    json::ObjectWriter item;
    item.add("type"_L1, "message"_L1).add("id"_L1, m_names.messageId);
    item.add("role"_L1, "assistant"_L1).addRaw("content"_L1, listOf(partOf(text)));
    item.add("status"_L1, status);
    return item.take();
}

QByteArray ResponsesReply::whole(const QString &text, const TokenUsage &usage) const
{
    return resource("completed"_L1, listOf(item(text, "completed"_L1)), usage);
}

QByteArray ResponsesReply::failure(const QString &why) const
{
    return resource("failed"_L1, "[]", {}, why);
}

QByteArray ResponsesReply::ofResponse(QLatin1StringView type, const QByteArray &response) const
{
    json::ObjectWriter event;
    event.add("type"_L1, type).addRaw("response"_L1, response);
    return eventOf(type, event);
}

QByteArray ResponsesReply::ofItem(QLatin1StringView type, const QByteArray &item) const
{
    json::ObjectWriter event;
    event.add("type"_L1, type).add("output_index"_L1, 0).addRaw("item"_L1, item);
    return eventOf(type, event);
}

QByteArray ResponsesReply::ofPart(QLatin1StringView type, QLatin1StringView member,
                                  const QByteArray &value) const
{
    json::ObjectWriter event;
    event.add("type"_L1, type).add("item_id"_L1, m_names.messageId);
    event.add("output_index"_L1, 0).add("content_index"_L1, 0).addRaw(member, value);
    return eventOf(type, event);
}

QByteArray ResponsesReply::opening() const
{
    const QByteArray begun = resource("in_progress"_L1, "[]", {});
    return ofResponse("response.created"_L1, begun) + ofResponse("response.in_progress"_L1, begun)
        + ofItem("response.output_item.added"_L1, item({}, "in_progress"_L1))
        + ofPart("response.content_part.added"_L1, "part"_L1, partOf({}));
}

QByteArray ResponsesReply::delta(const QString &text) const
{
    return ofPart("response.output_text.delta"_L1, "delta"_L1, json::compact(text));
}

QByteArray ResponsesReply::failed(const QString &why) const
{
    return ofResponse("response.failed"_L1, failure(why));
}

QByteArray ResponsesReply::closing(const QString &text, const TokenUsage &usage,
                                   Ending ending) const
{
    const auto status = ending == Ending::Failed ? "failed"_L1 : "completed"_L1;
    const QByteArray done = item(text, "completed"_L1);
    return ofPart("response.output_text.done"_L1, "text"_L1, json::compact(text))
        + ofPart("response.content_part.done"_L1, "part"_L1, partOf(text))
        + ofItem("response.output_item.done"_L1, done)
        + ofResponse("response.completed"_L1, resource(status, listOf(done), usage)) + sseDone();
}

} // namespace claw::openai
