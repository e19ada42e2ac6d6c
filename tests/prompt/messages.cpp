// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tests/prompt/messages.h"

using namespace Qt::StringLiterals;

namespace claw::testing {

namespace {

providers::TextBlock block(const QString &text)
{
    return {.text = text, .signature = {}};
}

providers::AssistantMessage reply(providers::OutputBlock content)
{
    return {.content = {std::move(content)}, .api = {}, .errorMessage = {}};
}

} // namespace

providers::Message asked(const QString &text)
{
    return providers::UserMessage{.content = {block(text)}};
}

providers::Message answered(const QString &text)
{
    return reply(block(text));
}

providers::Message called(const QString &callId, const QString &tool, const QString &path)
{
    return reply(providers::ToolCallBlock{
        .id = callId, .name = tool, .arguments = {{u"path"_s, path}}, .thoughtSignature = {}});
}

providers::Message returned(const QString &callId, const QString &text)
{
    return providers::ToolResultMessage{
        .toolCallId = callId, .toolName = u"read"_s, .content = {block(text)}, .details = {}};
}

providers::Message failed(const QString &callId, const QString &text, const QJsonObject &details)
{
    return providers::ToolResultMessage{.toolCallId = callId,
                                        .toolName = u"exec"_s,
                                        .content = {block(text)},
                                        .details = details,
                                        .isError = true};
}

} // namespace claw::testing
