// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "openai/responsesrequest.h"

#include "openai/inputparts.h"
#include "openai/responsesschema.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace claw::openai {

namespace {

//! What the items of an input come to.
struct Input
{
    std::vector<Said> said;
    QStringList systemTexts;
    QStringList files; //!< As blocks of the system prompt.
};

//! Everybody's pictures belong to the question.
Said saidBy(const QString &role, const InputParts &parts)
{
    const bool isAgent = role == "assistant"_L1;
    Said said{.speaker = isAgent ? Speaker::Assistant : Speaker::User,
              .sender = isAgent ? u"Assistant"_s : u"User"_s,
              .text = parts.text.trimmed(),
              .images = parts.images};
    if (said.text.isEmpty() && !said.images.isEmpty())
        said.text = u"[image]"_s; // A question may be a picture alone.
    return said;
}

Result<> addMessage(const QJsonObject &item, const config::ResponsesEndpointConfig &limits,
                    Input &input)
{
    const auto parts = inputPartsIn(item.value("content"_L1), limits);
    if (!parts)
        return tl::unexpected(parts.error());
    input.files += parts->files;
    const QString role = item.value("role"_L1).toString();
    if (role == "system"_L1 || role == "developer"_L1) {
        if (const QString text = parts->text.trimmed(); !text.isEmpty())
            input.systemTexts.append(text);
        return {};
    }
    if (Said said = saidBy(role, *parts); !said.text.isEmpty())
        input.said.push_back(std::move(said));
    return {};
}

Result<Input> inputIn(const QJsonValue &value, const config::ResponsesEndpointConfig &limits)
{
    Input input;
    if (value.isString() && !value.toString().isEmpty())
        input.said.push_back({.sender = u"User"_s, .text = value.toString(), .images = {}});
    const QJsonArray items = value.toArray();
    for (const QJsonValue &one : items) {
        const QJsonObject item = one.toObject();
        const QString type = item.value("type"_L1).toString();
        if (type == "message"_L1) {
            if (const auto added = addMessage(item, limits, input); !added)
                return tl::unexpected(added.error());
        } else if (type == "function_call_output"_L1) {
            input.said.push_back({.speaker = Speaker::Tool,
                                  .sender = u"Tool:"_s + item.value("call_id"_L1).toString(),
                                  .text = item.value("output"_L1).toString(),
                                  .images = {}});
        }
    }
    return input;
}

Result<> checkToolChoice(const QJsonObject &body)
{
    const QJsonArray tools = body.value("tools"_L1).toArray();
    const QJsonValue choice = body.value("tool_choice"_L1);
    if (choice == "required"_L1 && tools.isEmpty())
        return fail(ErrorCode::InvalidRequest,
                    u"Error: tool_choice=required but no tools were provided"_s);
    if (!choice.isObject())
        return {};
    const QString name = choice["function"_L1]["name"_L1].toString().trimmed();
    if (name.isEmpty())
        return fail(ErrorCode::InvalidRequest, u"Error: tool_choice.function.name is required"_s);
    const bool isKnown = std::any_of(tools.begin(), tools.end(), [&name](const QJsonValue &tool) {
        return tool["function"_L1]["name"_L1] == name;
    });
    if (!isKnown)
        return fail(ErrorCode::InvalidRequest,
                    u"Error: tool_choice requested unknown tool: "_s + name);
    return {};
}

} // namespace

Result<ResponsesRequest> responsesRequestFrom(const QJsonObject &body,
                                              const config::ResponsesEndpointConfig &limits)
{
    if (const auto checked = checkResponsesBody(body); !checked)
        return tl::unexpected(checked.error());
    auto input = inputIn(body.value("input"_L1), limits);
    if (!input)
        return tl::unexpected(input.error());
    if (const auto checked = checkToolChoice(body); !checked)
        return tl::unexpected(checked.error());
    ResponsesRequest request;
    request.model = body.value("model"_L1).toString();
    request.user = body.value("user"_L1).toString();
    request.isStreamed = body.value("stream"_L1).toBool();
    if (const QString text = body.value("instructions"_L1).toString(); !text.isEmpty())
        input->systemTexts.prepend(text);
    request.prompt = promptOf(input->said, input->systemTexts + input->files);
    if (request.prompt.message.isEmpty())
        return fail(ErrorCode::InvalidRequest, u"Missing user message in `input`."_s);
    return request;
}

} // namespace claw::openai
